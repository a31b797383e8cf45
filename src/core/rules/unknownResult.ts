import { isEmptyMark } from "../text/normalise";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A result text that does not say whether the task is done: "Theo kế hoạch". A bare figure is no text. */
export const unknownResult = {
  id: "unknown-result",
  severity: "warning",
  check: (context) =>
    atTaskCells(context, "result", ({ status }, { effective }) => {
      if (status !== "unknown" || isEmptyMark(effective) || !/\p{L}/u.test(effective)) return undefined;
      return { values: { text: effective } };
    }),
} satisfies Rule;

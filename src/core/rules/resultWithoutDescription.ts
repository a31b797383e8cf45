import { isEmptyMark } from "../text/normalise";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** Done, and the description column beside it left empty; the finding stands at the description. */
export const resultWithoutDescription = {
  id: "result-without-description",
  severity: "info",
  check: (context) =>
    atTaskCells(context, "description", ({ status }, { effective }) => {
      const done = status === "done" || status === "done-late";
      return done && isEmptyMark(effective) ? {} : undefined;
    }),
} satisfies Rule;

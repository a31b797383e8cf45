import { looksLikeTarget } from "../target/parseTarget";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A target text that means a figure and cannot be read: "từ …% trở lên". Goals without a figure stay text. */
export const unreadableTarget = {
  id: "unreadable-target",
  severity: "warning",
  check: (context) =>
    atTaskCells(context, "target", ({ targets }, { effective }) =>
      targets.length === 0 && looksLikeTarget(effective) ? { values: { text: effective } } : undefined,
    ),
} satisfies Rule;

/** A mutant that no test can kill, since the file does the same with it, and why. */
export interface EquivalentMutant {
  change: string;
  why: string;
}

/** By file, as the mutants are printed. */
export const EQUIVALENT: Readonly<Record<string, readonly EquivalentMutant[]>> = {
  splitRow: [
    {
      change:
        'row.kind !== "continuation" || !above || !cell → row.kind !== "continuation" || !above && !cell',
      why: "a continuation has a task above it, and a table has a column for the text of its tasks",
    },
  ],
  indexGap: [
    {
      change: "if (!cell) return []; → ;",
      why: "a row that is counted has its number in a cell",
    },
  ],
  indexOrder: [
    {
      change: "!astray || !cell || above === undefined → !astray || !cell && above === undefined",
      why: "a number that went astray stands in an index cell under a parent with a number",
    },
  ],
  deadlineOutsidePlan: [
    { change: "12 → 13", why: "no day stands between the last of the plan and the first of the next year" },
    { change: "31 → 32", why: "no day stands between the last of the plan and the first of the next year" },
    {
      change: "final >= first → final > first",
      why: "the first day of the plan lies within it and was answered before",
    },
  ],
  repeatedTask: [
    {
      change: "if (known !== undefined) return known; → ;",
      why: "what is kept of a row only spares reading it again",
    },
  ],
  sumMismatch: [
    {
      change: "figure.value > computed → figure.value >= computed",
      why: "a total that equals the sum agrees with it and was answered before",
    },
  ],
  straySpaces: [
    {
      change: "if (!/^\\s|\\s$|\\s\\s|[^\\S \\r\\n]/u.test(text)) return text; → ;",
      why: "the quick look only spares the work of replacing nothing",
    },
  ],
};

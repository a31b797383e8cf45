/** What is queued in several requests, a sync between each and the next: Excel on the web takes 5 MB at once. */
export type Steps = readonly (() => void)[];

/** Steps one after the other; the last one of each list and the first one of the next go in one request. */
export function joinSteps(...lists: readonly Steps[]): Steps {
  return lists
    .filter((steps) => steps.length > 0)
    .reduce<Steps>((joined, steps) => {
      const last = joined.at(-1);
      const [first] = steps;
      if (!last || !first) return steps;
      const both = () => {
        last();
        first();
      };
      return [...joined.slice(0, -1), both, ...steps.slice(1)];
    }, []);
}

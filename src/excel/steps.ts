/** What is queued in several requests, a sync between each and the next: Excel on the web takes 5 MB at once. */
export type Steps = readonly (() => void)[];

/** Reads what was queued, after a sync; may have queued more and then answers how to read that after the next one. */
export type Asked<Answer> = () => Answer | Asked<Answer>;

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

/** Whether an answer is still outstanding. Answers themselves are never functions. */
export function isAsked<Answer>(answer: Answer | Asked<Answer>): answer is Asked<Answer> {
  return typeof answer === "function";
}

/** Several questions as one: they are read together, those with more to queue go on. */
export function together<Answer>(asked: readonly Asked<Answer>[]): Asked<Answer[]> {
  const goOn = (answers: readonly (Answer | Asked<Answer>)[]): Answer[] | Asked<Answer[]> => {
    const known = answers.filter((answer): answer is Answer => !isAsked(answer));
    if (known.length === answers.length) return known;
    return () => goOn(answers.map((answer) => (isAsked(answer) ? answer() : answer)));
  };
  return () => goOn(asked.map((ask) => ask()));
}

/** A question that follows from the answer to another, or what is made of that answer. */
export function after<Answer, Next>(
  asked: Asked<Answer>,
  next: (answer: Answer) => Next | Asked<Next>,
): Asked<Next> {
  return () => {
    const answer = asked();
    return isAsked(answer) ? after(answer, next) : next(answer);
  };
}

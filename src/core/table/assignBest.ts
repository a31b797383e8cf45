/**
 * The one-to-one assignment of rows to columns of a score matrix with the highest total (Hungarian method).
 * Entry r of the answer is the column that row r takes, or -1: a pair that scores nothing is not made.
 */
export function assignBest(scores: readonly (readonly number[])[], choices: number): number[] {
  const size = Math.max(scores.length, choices);
  const cost = (row: number, column: number) => -(scores[row]?.[column] ?? 0);
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) augment(row);

  /** Adds one row by the cheapest alternating path; index 0 stands for "nobody yet". */
  function augment(newRow: number): void {
    const slack = new Array<number>(size + 1).fill(Infinity);
    const cameFrom = new Array<number>(size + 1).fill(0);
    const done = new Array<boolean>(size + 1).fill(false);
    rowOf[0] = newRow;
    let column = 0;
    do {
      done[column] = true;
      const row = rowOf[column] ?? 0;
      let next = 0;
      let delta = Infinity;
      for (let other = 1; other <= size; other++) {
        if (done[other]) continue;
        const reduced = cost(row - 1, other - 1) - (rowPotential[row] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? Infinity)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if ((slack[other] ?? Infinity) < delta) {
          delta = slack[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (done[other]) {
          const of = rowOf[other] ?? 0;
          rowPotential[of] = (rowPotential[of] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else slack[other] = (slack[other] ?? Infinity) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }

  const answer = new Array<number>(scores.length).fill(-1);
  for (let column = 1; column <= choices; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && row < scores.length && (scores[row]?.[column - 1] ?? 0) > 0) answer[row] = column - 1;
  }
  return answer;
}

/** The one item that scores highest and at least `least`; undefined where two score alike, since that leaves a doubt. */
export function onlyBest<Item>(
  items: readonly Item[],
  least: number,
  scoreOf: (item: Item) => number,
): Item | undefined {
  const scores = items.map(scoreOf);
  const best = Math.max(least, ...scores);
  const alike = items.filter((_item, index) => scores[index] === best);
  return alike.length === 1 ? alike[0] : undefined;
}

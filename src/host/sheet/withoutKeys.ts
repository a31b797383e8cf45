/** A copy of an object that lacks some of its properties. */
export function withoutKeys<Held extends object, Key extends keyof Held>(
  held: Held,
  ...keys: Key[]
): Omit<Held, Key> {
  const copy = { ...held };
  for (const key of keys) delete copy[key];
  return copy;
}

/**
 * Edit distance of two short texts, two letters swapped counting as one edit; Infinity as soon as it must exceed `most`.
 *
 * @example editDistance("chuchi", "chutri", 2) // 2
 */
export function editDistance(first: string, second: string, most: number): number {
  if (Math.abs(first.length - second.length) > most) return Infinity;
  if (most === 0) return first === second ? 0 : Infinity;
  let beforeThat: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= second.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1);
      const swaps = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      const swapped = swaps ? (beforeThat[column - 2] ?? Infinity) + 1 : Infinity;
      const value = Math.min(swapped, replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return Infinity;
    beforeThat = previous;
    previous = current;
  }
  const distance = previous[second.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}

/** Which letters a text holds, one bit each; letters that share a bit only make two texts look more alike. */
export function letterSet(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (text.charCodeAt(at) & 31);
  return set;
}

/** Whether `most` edits may suffice, by the letters alone: each edit takes away one letter at most and brings one. */
export function mayBeNear(first: number, second: number, most: number): boolean {
  return bitCount(first & ~second) <= most && bitCount(second & ~first) <= most;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Rows column by column, what repeats downwards said once: `[["Văn phòng", 3], ["Thanh tra", 1]]` are four cells. */
export type PackedRows<Value> = readonly (readonly (readonly [value: Value, count: number])[])[];

/** Rows of one length made small: columns of a sheet repeat themselves. */
export function packRows<Value>(rows: readonly (readonly Value[])[]): PackedRows<Value> {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const runs: [Value, number][] = [];
    for (const row of rows) {
      const value = row[column] as Value;
      const last = runs.at(-1);
      if (last?.[0] === value) last[1]++;
      else runs.push([value, 1]);
    }
    return runs;
  });
}

/** The rows again. */
export function unpackRows<Value>(packed: PackedRows<Value>): Value[][] {
  const columns = packed.map((runs) => runs.flatMap(([value, count]) => Array<Value>(count).fill(value)));
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] as Value));
}

/** The name wanted, else with a number as Excel gives copies: "Danh mục (2)". Excel's sheet names ignore case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.normalize("NFC").toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

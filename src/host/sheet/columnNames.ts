import { isSameName } from "./sheetNames";

/** Header texts as Excel makes them: an empty one is "ColumnN", a repeated one gets a number. */
export function tableColumnNames(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, text] of texts.entries()) {
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let copy = 2; names.some((other) => isSameName(other, name)); copy++) name = `${base}${copy}`;
    names.push(name);
  }
  return names;
}

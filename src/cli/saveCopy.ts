import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { CommandRefused } from "./refused";

/** What was done to a copy, as its name says: `<name>.checked.xlsx`. */
export type CopyKind = "checked" | "filled" | "catalogue" | "summarized";

/** Where a copy of a file goes; of two inputs with one name the second is numbered. */
function copyName(file: string, folder: string, kind: CopyKind, number: number): string {
  const name = basename(file, extname(file));
  return join(folder, `${name}${number > 1 ? ` (${number})` : ""}.${kind}.xlsx`);
}

/** Makes sure that copies can be written to the folder. Throws CommandRefused. */
export async function prepareFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new CommandRefused("cli.outIsFile", { folder });
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CommandRefused("cli.cannotWrite", { folder }, { cause: error });
  }
}

/** Two inputs of one name must not write the same copy: the second is numbered. */
export function distinctCopies(
  files: readonly string[],
  folder: string,
  kind: CopyKind,
): Map<string, string> {
  const taken = new Set<string>();
  const copies = new Map<string, string>();
  for (const file of files) {
    let number = 1;
    while (taken.has(copyName(file, folder, kind, number).toLowerCase())) number++;
    const copy = copyName(file, folder, kind, number);
    taken.add(copy.toLowerCase());
    copies.set(resolve(file), copy);
  }
  return copies;
}

/** Writes beside the name first, then renames: a copy is there whole or not at all. Throws CommandRefused. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new CommandRefused("cli.cannotWrite", { folder: file }, { cause: error });
  }
}

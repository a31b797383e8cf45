import { readFile, stat } from "node:fs/promises";
import type { OpenedWorkbook } from "../host/openedWorkbook";
import { openWorkbook } from "../host/workbookFile";
import { CommandRefused } from "./refused";

/** Opens a workbook file for reading. Throws CommandRefused for the path, WorkbookFileError for what the file holds. */
export async function openFile(file: string): Promise<OpenedWorkbook> {
  return openWorkbook(await readBytes(file));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new CommandRefused("file.folder", { file });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    const isMissing = ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
    throw new CommandRefused(isMissing ? "file.notFound" : "file.noAccess", { file }, { cause: error });
  }
}

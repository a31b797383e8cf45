import { readFile, stat } from "node:fs/promises";
import type { OpenedWorkbook } from "../host/openedWorkbook";
import { openWorkbook } from "../host/workbookFile";
import { WorkbookFileError, type WorkbookFileReason } from "../host/workbookFileError";
import type { TextKey, TextValues } from "../texts/say";
import { CommandRefused } from "./refused";

const FILE_SENTENCES: Record<WorkbookFileReason, TextKey> = {
  empty: "file.empty",
  "not-xlsx": "file.notWorkbook",
  xls: "file.oldFormat",
  xlsb: "file.oldFormat",
  xlsm: "file.oldFormat",
  ods: "file.oldFormat",
  "strict-ooxml": "file.oldFormat",
  docx: "file.wordDocument",
  pptx: "file.otherOffice",
  csv: "file.plainText",
  html: "file.plainText",
  encrypted: "file.encrypted",
  truncated: "file.damaged",
  "unreadable-part": "file.damaged",
  "too-large": "file.tooLarge",
  "no-worksheet": "file.noSheets",
};
const FORMATS: Partial<Record<WorkbookFileReason, string>> = {
  xls: ".xls",
  xlsb: ".xlsb",
  xlsm: ".xlsm",
  ods: ".ods",
  pptx: "PowerPoint",
  "strict-ooxml": "Strict Open XML",
};
const BYTES_PER_MB = 1024 * 1024;

/** Opens a workbook file for reading. Throws CommandRefused with one plain sentence. */
export async function openFile(file: string): Promise<OpenedWorkbook> {
  const bytes = await readBytes(file);
  try {
    return await openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw refusal(file, error);
    throw error;
  }
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

function refusal(file: string, error: WorkbookFileError): CommandRefused {
  const { size = 0, limit = 0 } = error.details;
  const values: TextValues = {
    file,
    format: FORMATS[error.reason] ?? error.details.found ?? "",
    size: Math.ceil(size / BYTES_PER_MB),
    limit: Math.floor(limit / BYTES_PER_MB),
  };
  return new CommandRefused(FILE_SENTENCES[error.reason], values, { cause: error });
}

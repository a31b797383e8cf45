import { say, type Language, type TextKey } from "./say";

/** What is known of a file that could not be opened; sizes in bytes. */
export interface RefusedFile {
  reason: string;
  details?: { found?: string; size?: number; limit?: number };
}

/** What saving would lose, as the host names it. */
export interface LostPart {
  kind: string;
  sheet?: string;
  range?: string;
  name?: string;
  part?: string;
}

const SENTENCES: Readonly<Record<string, TextKey>> = {
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
const FORMATS: Readonly<Record<string, string>> = { pptx: "PowerPoint", "strict-ooxml": "Strict Open XML" };
const BYTES_PER_MB = 1024 * 1024;

/** Why a file cannot be opened and what to do, in one plain sentence. */
export function sayRefusedFile(language: Language, file: string, { reason, details }: RefusedFile): string {
  return say(language, SENTENCES[reason] ?? "file.notWorkbook", {
    file,
    format: FORMATS[reason] ?? `.${reason}`,
    size: Math.ceil((details?.size ?? 0) / BYTES_PER_MB),
    limit: Math.floor((details?.limit ?? 0) / BYTES_PER_MB),
  });
}

/** What the saved copy would lack, and where it stood. */
export function sayLoss(language: Language, loss: LostPart): string {
  const where = [loss.sheet, loss.range, loss.name].filter(Boolean).join(", ") || loss.part || loss.kind;
  const key = `loss.${loss.kind}` as TextKey;
  return say(language, key, { where });
}

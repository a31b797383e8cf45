/** Tells from the bytes alone, never from the name, whether a file is a workbook that can be opened; throws the reason if not. */
import { type WorkbookPackage } from "./packageParts";
import { WorkbookFileError } from "../workbookFileError";
import { looksLikeZip, type ZipEntry, zipEntries } from "./zipDirectory";

/** What one workbook may unpack to, and one part of it; a real sheet of 10,000 rows is about 5 MB. */
const UNPACKED_LIMIT = 400 * 1024 * 1024;
const PART_LIMIT = 200 * 1024 * 1024;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF records that begin an Excel 2–4 file, which is no compound file. */
const OLD_EXCEL_STARTS = ["090004", "090206", "090406"];

const OTHER_KINDS: readonly (readonly [start: string, found: string])[] = [
  ["%PDF", "pdf"],
  ["{\\rtf", "rtf"],
  ["\u0089PNG", "image"],
  ["\u00ff\u00d8\u00ff", "image"],
  ["Rar!", "archive"],
  ["7z\u00bc\u00af", "archive"],
];

/** Checks the outside of the file: its first bytes and, for a zip, its list of entries. */
export function refuseBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError("empty");
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) refuseCompoundFile(bytes);
  if (!looksLikeZip(bytes)) refuseLooseFile(bytes);
  const entries = zipEntries(bytes);
  if (entries === undefined) throw new WorkbookFileError("truncated");
  if (entries.some(({ encrypted }) => encrypted)) throw new WorkbookFileError("encrypted");
  refuseSizes(entries);
  refuseOtherPackages(entries, bytes);
}

/** Old binary files and locked new ones share one container; the names of its streams, in UTF-16, tell them apart. */
function refuseCompoundFile(bytes: Uint8Array): never {
  const has = (name: string): boolean => holdsUtf16(bytes, name);
  if (has("EncryptedPackage") || has("EncryptionInfo")) throw new WorkbookFileError("encrypted");
  if (has("Workbook") || has("Book")) throw new WorkbookFileError("xls");
  if (has("WordDocument")) throw new WorkbookFileError("not-xlsx", { found: "doc" });
  if (has("PowerPoint Document")) throw new WorkbookFileError("not-xlsx", { found: "ppt" });
  throw new WorkbookFileError("not-xlsx", { found: "compound file" });
}

/** Stream names stand at the start of 128-byte directory entries. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 64 <= bytes.length; at += 128) {
    const isName = [...name].every(
      (character, index) =>
        bytes[at + index * 2] === character.charCodeAt(0) && bytes[at + index * 2 + 1] === 0,
    );
    if (isName && bytes[at + name.length * 2] === 0) return true;
  }
  return false;
}

function refuseLooseFile(bytes: Uint8Array): never {
  const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
  for (const [begins, found] of OTHER_KINDS) {
    if (start.startsWith(begins)) throw new WorkbookFileError("not-xlsx", { found });
  }
  const hex = Array.from(bytes.subarray(0, 3), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (OLD_EXCEL_STARTS.includes(hex)) throw new WorkbookFileError("xls");
  const text = looksLikeText(bytes);
  if (text === undefined) throw new WorkbookFileError("not-xlsx");
  const isMarkup = /^\s*(?:<\?xml|<!doctype|<html|<table|<head|<meta|<style|<div|MIME-Version:)/iu.test(text);
  throw new WorkbookFileError(isMarkup ? "html" : "csv");
}

function looksLikeText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  const isBinary = head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return isBinary ? undefined : new TextDecoder().decode(head);
}

function refuseSizes(entries: readonly ZipEntry[]): void {
  const largest = Math.max(0, ...entries.map(({ size }) => size));
  if (largest > PART_LIMIT) throw new WorkbookFileError("too-large", { size: largest, limit: PART_LIMIT });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > UNPACKED_LIMIT)
    throw new WorkbookFileError("too-large", { size: total, limit: UNPACKED_LIMIT });
}

function refuseOtherPackages(entries: readonly ZipEntry[], bytes: Uint8Array): void {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  // An OpenDocument file states its type unpacked in its first entry, before anything else.
  const start = new TextDecoder("latin1").decode(bytes.subarray(30, 128));
  if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument")) {
    const isSheet = start.includes("opendocument.spreadsheet");
    throw isSheet
      ? new WorkbookFileError("ods")
      : new WorkbookFileError("not-xlsx", { found: "opendocument" });
  }
  if (has(/^xl\/workbook\.bin$/iu)) throw new WorkbookFileError("xlsb");
  if (has(/(?:^|\/)vbaProject\.bin$/iu) && has(/^xl\//iu)) throw new WorkbookFileError("xlsm");
  if (has(/^xl\//iu)) return;
  if (has(/^word\//iu)) throw new WorkbookFileError("docx");
  if (has(/^ppt\//iu)) throw new WorkbookFileError("pptx");
  if (has(/^Index\/Document\.iwa$|^Index\.zip$/u))
    throw new WorkbookFileError("not-xlsx", { found: "numbers" });
  if (!has(/^\[Content_Types\]\.xml$/iu)) throw new WorkbookFileError("not-xlsx", { found: "archive" });
}

/** Checks the inside: that the main part is a normal workbook with at least one worksheet. */
export function refusePackage(opened: WorkbookPackage): void {
  const type = opened.contentTypes.get(opened.workbookPart) ?? "";
  if (/macroEnabled/iu.test(type)) throw new WorkbookFileError("xlsm");
  if (/wordprocessingml/iu.test(type)) throw new WorkbookFileError("docx");
  if (/presentationml/iu.test(type)) throw new WorkbookFileError("pptx");
  if (opened.workbookXml === "") throw new WorkbookFileError("not-xlsx", { part: opened.workbookPart });
  if (/http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml/u.test(opened.workbookXml.slice(0, 4096))) {
    throw new WorkbookFileError("strict-ooxml");
  }
  if (!opened.sheets.some(({ kind }) => kind === "worksheet")) throw new WorkbookFileError("no-worksheet");
}

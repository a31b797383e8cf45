import { fold } from "../text/normalise";

/** Sheets that Soát Biểu writes itself, with the number that Excel adds to a copy ("Sổ nhiệm vụ (2)"). */
const OWN_SHEETS =
  /^(?:ket qua kiem tra|so nhiem vu|tong hop (?:quy|ky|6 thang|9 thang|ca nam)(?: .*)?-?20\d\d|tong hop quy .*|danh muc)(?: \(\d+\))?$/u;

/** Whether a sheet is one of ours: findings, register, summary, catalogue. Such a sheet holds no table to check. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.test(fold(name));
}

/** Whether a sheet has the name of a summary of ours. */
export function isSummarySheet(name: string): boolean {
  return isOwnSheet(name) && fold(name).startsWith("tong hop ");
}

/** Whether a sheet has the name of the register. */
export function isRegisterSheet(name: string): boolean {
  return isOwnSheet(name) && fold(name).startsWith("so nhiem vu");
}

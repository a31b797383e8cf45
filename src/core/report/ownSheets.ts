const OWN_NAMES = /^(?:kết quả kiểm tra|sổ nhiệm vụ|danh mục|tổng hợp quý .+)(?: \(\d+\))?$/iu;

/** Sheets that Soát Biểu builds itself: they are never read as assignment tables. */
export function isOwnSheet(name: string): boolean {
  return OWN_NAMES.test(name.normalize("NFC").trim());
}

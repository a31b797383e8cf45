import { fold } from "../text/normalise";

const POSITION =
  "(?:pho )?(?:tong )?(?:giam doc|chu tich|bi thu|chanh van phong|chanh thanh tra|truong phong|truong ban|cuc truong|thu truong(?: don vi| co quan)?|hieu truong|truong dai dien|vien truong|lanh dao(?: don vi)?|chi cuc truong|bo truong|thu truong co quan)";

/** What stands below a table: addressees, notes, place and day, the titles over signatures. Compared after folding. */
const CLOSING = [
  "noi nhan ?:?.*",
  "(?:\\(?\\*+\\)? ?)?(?:ghi chu|luu y|chu thich|chu giai)(?: \\d+)? ?:.*",
  "\\(\\*+\\).*",
  "(?:nguoi|can bo|chuyen vien|bo phan|don vi) (?:lap|tong hop|lap bieu|tong hop bieu)(?: bieu| bang| bao cao)?(?: \\(.*\\))?",
  "lap bieu",
  "(?:kt|tm|tl|tuq|q)\\. ?.{2,60}",
  "(?:xac nhan|phe duyet|duyet)(?: cua .{2,40})?",
  `${POSITION}(?: (?:so|ubnd|uy ban|tinh|don vi|trung tam|ban|co quan|van phong).{0,40})?`,
  ".{0,40},? ?ngay [\\d.… ]*thang [\\d.… ]*nam [\\d.… ]*",
  "\\(?(?:ky|da ky|ky ten|ky,|ky va)(?: .{0,40})?\\)?",
];
const CLOSES = new RegExp(`^(?:${CLOSING.join("|")})$`, "u");

/** Whether every text of a row belongs to the block below a table. */
export function closesTable(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => CLOSES.test(fold(text)));
}

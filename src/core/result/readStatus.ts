import { isEmptyMark, tidy } from "../text/normalise";
import { wordPattern } from "../text/wordPattern";
import { type ClauseStatus, combineStatus } from "./combineStatus";
import { progressShare } from "./progressShare";
import type { Status } from "./status";
import { STATUS_FORMS, type StatusForm } from "./statusForms";

/**
 * The state that a result text tells by itself: readStatus("Thực hiện thường xuyên trong năm 2025, đến nay đã hoàn
 * thành") is "done". "unknown" where it tells none, also when the cell is empty. Never throws; linear in length.
 */
export function readStatus(text: string): Status {
  if (isEmptyMark(text)) return "unknown";
  const lower = tidy(text).toLowerCase();
  const readers = /[^\p{ASCII}]/u.test(lower) ? ACCENTED : PLAIN;
  const said = lower.replace(readers.reason, "");
  const states = said.split(readers.clauseEnd).map((clause) => clauseStatus(clause.trim(), readers.forms));
  return states.reduce(combineStatus, undefined)?.status ?? "unknown";
}

interface Reader {
  form: StatusForm;
  pattern: RegExp;
}

function clauseStatus(clause: string, readers: readonly Reader[]): ClauseStatus | undefined {
  const form = readers.find(({ pattern }) => pattern.test(clause))?.form;
  const share = progressShare(clause);
  if (share === undefined || (form && form.status !== "done"))
    return form && { status: form.status, weak: form.weak === true, aside: form.aside === true };
  if (share >= 1) return { status: "done", weak: false };
  // "Hoàn thành cập nhật 98% hồ sơ" is done as far as one can tell; "hoàn thành 98%" is not.
  if (form && !form.weak && !MEASURED.test(clause)) return { status: "done", weak: false };
  return { status: share === 0 ? "not-started" : "in-progress", weak: form?.weak === true };
}

/** A share that says how far the task itself is. */
const MEASURED =
  /(?:hoàn thành|xong|thực hiện|đạt|tiến độ|hoan thanh|thuc hien|dat|tien do)(?: (?:được|khoảng|tỷ lệ|tỉ lệ|trên|gần|mới|đạt))* \d/u;

/** Signs and words that begin another statement; a comma or full stop inside a number does not. */
const CLAUSE_END =
  "[;:()•]|,(?!\\d)|\\.(?!\\d)|(?<=\\s)[-–](?=\\s)|\\s(?:nhưng|tuy nhiên|song|đến nay|tới nay|sau đó|và(?= (?:đã|đang|chưa)\\s)|(?=hiện (?:nay|tại|đang|đã|chưa)\\s))";

/** "(do chưa có hướng dẫn của Bộ)", "; nguyên nhân: chưa bố trí kinh phí": why it is so tells no state of its own. */
const REASON =
  "(?<=[;,(.] ?|\\s[-–] )(?:do|vì|bởi|lý do|lí do|nguyên nhân)(?!\\p{L}| (?:đó|vậy|thế)(?!\\p{L}))(?![^;,.()]* (?:nay|nhưng|nên)(?!\\p{L}))[^;,.()]*";

const ACCENTED = readersFor((source) => source);
const PLAIN = readersFor(withoutAccents);

function readersFor(write: (source: string) => string): {
  clauseEnd: RegExp;
  reason: RegExp;
  forms: Reader[];
} {
  return {
    clauseEnd: new RegExp(write(CLAUSE_END), "u"),
    reason: new RegExp(write(REASON), "gu"),
    forms: readersOf(write),
  };
}

function readersOf(write: (source: string) => string): Reader[] {
  return STATUS_FORMS.map((form) => ({ form, pattern: wordPattern(write(form.words.join("|")), "u") }));
}

/** A pattern for text typed without accents; classes like \d stay. */
function withoutAccents(source: string): string {
  return source.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

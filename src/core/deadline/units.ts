import { findPhrase, isOneOf, phraseTable, type PhraseMatch } from "./phrases";
import { countNumber } from "./reader";
import type { Tokens } from "./tokens";

/** Oftener than monthly. */
const OFTEN = 0;

const UNITS = phraseTable<number>([
  ["ngày", OFTEN],
  ["ngày làm việc", OFTEN],
  ["tuần", OFTEN],
  ["tuần lễ", OFTEN],
  ["giờ", OFTEN],
  ["tháng", 1],
  ["t", 1],
  ["quý", 3],
  ["quy", 3],
  ["nửa năm", 6],
  ["nửa tháng", OFTEN],
  ["học kỳ", OFTEN],
  ["kỳ", OFTEN],
  ["kỳ họp", OFTEN],
  ["kỳ báo cáo", OFTEN],
  ["năm", 12],
  ["cả năm", 12],
  ["nhiệm kỳ", 60],
]);

/** A length of time in months: "tháng", "6 tháng", "hai năm", "quý"; days and weeks are 0. */
export function periodUnit(tokens: Tokens, at: number): { next: number; months: number } | undefined {
  const count = countNumber(tokens, at);
  const unit = unitAt(tokens, count?.next ?? at);
  if (unit) return { next: unit.next, months: (count?.value ?? 1) * unit.value };
  const alone = unitAt(tokens, at);
  return alone && { next: alone.next, months: alone.value };
}

const REGULATIONS = ["định", "chế", "trình", "hoạch", "mô", "phạm", "ước"];

/** "quy định" is no quarter, although "quý" is often typed "quy". */
function unitAt(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
  const unit = findPhrase(tokens, at, UNITS);
  return unit && tokens[at]?.word === "quy" && isOneOf(tokens[at + 1], REGULATIONS) ? undefined : unit;
}

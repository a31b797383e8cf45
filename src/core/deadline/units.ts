import { findPhrase, phraseTable } from "./phrases";
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
  const unit = findPhrase(tokens, count?.next ?? at, UNITS);
  if (unit) return { next: unit.next, months: (count?.value ?? 1) * unit.value };
  const alone = findPhrase(tokens, at, UNITS);
  return alone && { next: alone.next, months: alone.value };
}

import { isoDay, isRealDay, type IsoDay } from "../calendar/day";
import { tidy } from "../text/normalise";

/** "27/11/2025", "08/12", "5-12-2025", "8.12.2025"; not "12/KH-STP" and not the end of "120/1/2025". */
const NUMERIC =
  "(?<!\\d|\\d[/.-])(?<day>\\d{1,2})(?<sign>[/.-])(?<month>\\d{1,2})(?:\\k<sign>(?<year>\\d{4}|\\d{2}))?(?![/.-]?[\\d\\p{L}%])";
/** "ngày 8 tháng 12", "ngày 08 tháng 12 năm 2025" */
const WORDED = "(?<day2>\\d{1,2})\\s+tháng\\s+(?<month2>\\d{1,2})(?:\\s+năm\\s+(?<year2>\\d{4}))?";
const DAY = new RegExp(`(?<lead>ngày\\s+)?(?:${WORDED}|${NUMERIC})`, "giu");

/** Words right before a day that make it another day than that of completion: a limit, a beginning, a plan. */
const OTHER_DAY = /(?:trước|hạn|đến|tới|từ|dự kiến|kể từ|sau)(?:\s+(?:hết|cuối))?\s*$/iu;
/** "theo Kế hoạch số 5/KH-STP ngày …": the day of a paper that the task rests on. */
const OF_PAPER = /(?:theo|căn cứ|tại|(?<!đã )thực hiện|của|về)\s[^;,.]*số\s[^;,.]*$/iu;
const FINISHED = /(?:hoàn thành|xong|gửi|nộp|trình|ban hành|tổ chức|báo cáo|thực hiện|đăng)[^;.]*$/iu;

/**
 * The day on which a task was done, as its result says it: "Đã gửi ngày 08/12/2025" was done on 2025-12-08. The day that
 * follows a word of finishing goes before others, of several the last. Days without a year take the plan's.
 */
export function completedOn(result: string, planYear: number): IsoDay | undefined {
  const text = tidy(result);
  const found = [...text.matchAll(DAY)].flatMap((match) => {
    const day = dayOf(match, planYear);
    const before = text.slice(0, match.index);
    if (isBare(match) && !isSaidDone(before, text.slice(match.index + match[0].length))) return [];
    return day === undefined || OTHER_DAY.test(before) || OF_PAPER.test(before) ? [] : [{ day, before }];
  });
  const finished = found.filter(({ before }) => FINISHED.test(before));
  return (finished.at(-1) ?? found.at(-1))?.day;
}

/** Two numbers alone, which may be a share: "98/12". */
function isBare({ groups = {} }: RegExpExecArray): boolean {
  return [groups["year"], groups["lead"], groups["day2"]].every((part) => part === undefined);
}

/** "Xong 08/12" says a day, "hoàn thành 08/12 nhiệm vụ" a share. */
function isSaidDone(before: string, after: string): boolean {
  return /(?:hoàn thành|xong|gửi|nộp|trình|ban hành)\s*$/iu.test(before) && /^\s*(?:$|[;,.)])/u.test(after);
}

function dayOf({ groups = {} }: RegExpExecArray, planYear: number): IsoDay | undefined {
  const written = groups["year"] ?? groups["year2"];
  const year =
    written === undefined ? planYear : written.length === 2 ? 2000 + Number(written) : Number(written);
  const month = Number(groups["month"] ?? groups["month2"]);
  const day = Number(groups["day"] ?? groups["day2"]);
  return isRealDay(year, month, day) ? isoDay(year, month, day) : undefined;
}

import { dayParts, type IsoDay } from "../calendar/day";

/** A deadline as a person picks it. */
export type DeadlineChoice =
  | { kind: "day"; day: IsoDay }
  | { kind: "month"; year: number; month: number }
  | { kind: "quarter"; year: number; quarter: 1 | 2 | 3 | 4 }
  | { kind: "year"; year: number }
  | { kind: "ongoing" };

const QUARTERS = ["I", "II", "III", "IV"] as const;

/** The choice as offices write it, "Trước ngày 05/7/2025", "Quý IV/2025"; our own reader reads it back. */
export function deadlineWording(choice: DeadlineChoice): string {
  switch (choice.kind) {
    case "day":
      return `Trước ngày ${writeDay(choice.day)}`;
    case "month":
      return `Tháng ${writeMonth(choice.month)}/${choice.year}`;
    case "quarter":
      return `Quý ${QUARTERS[choice.quarter - 1] ?? ""}/${choice.year}`;
    case "year":
      return `Năm ${choice.year}`;
    case "ongoing":
      return "Thường xuyên";
  }
}

/** "05/7/2025", "12/02/2025": Decree 30/2020/NĐ-CP puts a nought before days below 10 and before months 1 and 2. */
export function writeDay(day: IsoDay): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${String(dayOfMonth).padStart(2, "0")}/${writeMonth(month)}/${year}`;
}

function writeMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

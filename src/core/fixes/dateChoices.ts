import { sayDay, serialOfDay, type IsoDay } from "../calendar/day";
import { writeDay } from "../deadline/deadlineWording";
import { placeAt, type SheetEdit } from "../grid/edits";
import type { Grid } from "../grid/grid";
import type { FixQuestion } from "./fixQuestion";

const DATE = /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}(?!\d)/gu;
const DATE_FORMAT = "dd/mm/yyyy";

/**
 * Asks which of two days a cell means. The day becomes a real date; `column` "text" leaves it text, as the dates beside
 * it are. Undefined where the cell does not hold exactly one date.
 */
export function askDay(
  grid: Grid,
  cell: { row: number; column: number },
  days: readonly [IsoDay, IsoDay],
  column: "dates" | "text",
): FixQuestion | undefined {
  const plain = placeAt(grid, { row: cell.row, column: cell.column });
  const place = typeof plain.before === "number" ? { ...plain, shown: sayDay(days[0]) } : plain;
  const written = typeof place.before === "string" ? [...place.before.matchAll(DATE)] : [];
  if (typeof place.before === "string" && written.length !== 1) return undefined;
  const [date] = written;
  const isAlone = !date || date[0] === String(place.before).trim();
  const edit = (day: IsoDay): SheetEdit => {
    if (isAlone && column === "dates")
      return { kind: "set-number", ...place, value: serialOfDay(day), numberFormat: DATE_FORMAT };
    const text = date ? String(place.before).replace(date[0], () => writeDay(day)) : writeDay(day);
    return { kind: "set-text", ...place, text };
  };
  const choices = days.map((day) => ({
    edits: [edit(day)],
    text: "fix.date.choose" as const,
    values: { day: writeDay(day) },
  }));
  return { kind: "choice", choices };
}

import { askDay } from "../fixes/dateChoices";
import { dayParts, isoDay, sayDay, type IsoDay } from "../calendar/day";
import { shownDate } from "../deadline/dateCell";
import { numberFormatAt, valueAt, type Grid } from "../grid/grid";
import { tidy } from "../text/normalise";
import type { RowCell } from "../table/table";
import { atTaskCells } from "./taskCells";
import type { ReadTask, Rule } from "./rule";

/** A date as text that an English Excel left alone because its first number is no month. */
const TEXT_DATE = /^(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*\d{4}$/u;

/**
 * A date that can be read two ways: a second number beyond 12, a two-digit year, or a real date cell in a column where
 * Excel turned what it could into dates, month first, and left the others as text.
 */
export const ambiguousDate = {
  id: "ambiguous-date",
  severity: "warning",
  check: (context) => {
    const { grid, tasks } = context;
    const leftAsText = tasks.some((task) => isLeftAsText(grid, task));
    return atTaskCells(context, "deadline", ({ deadline }, cell) => {
      if (deadline?.problem?.kind === "ambiguous-date") {
        const { first, second } = deadline.problem;
        const ask = askDay(grid, cell, [first, second], leftAsText ? "text" : "dates");
        const values = { text: deadline.text, first: sayDay(first), second: sayDay(second) };
        return { values, ...(ask && { ask }) };
      }
      const day = leftAsText && deadline?.due.length === 1 ? deadline.due[0] : undefined;
      const swapped = day !== undefined && isDayCell(grid, cell) ? swappedDay(day) : undefined;
      if (day === undefined || swapped === undefined) return undefined;
      const ask = askDay(grid, cell, [day, swapped], "text");
      return {
        values: { text: sayDay(day), first: sayDay(day), second: sayDay(swapped) },
        ...(ask && { ask }),
      };
    });
  },
} satisfies Rule;

function isLeftAsText(grid: Grid, { row }: ReadTask): boolean {
  const cell = row.cells.deadline;
  const value = cell && valueAt(grid, cell.row, cell.column);
  const groups = typeof value === "string" ? TEXT_DATE.exec(tidy(value))?.groups : undefined;
  return groups !== undefined && Number(groups["day"]) > 12 && Number(groups["month"]) <= 12;
}

function isDayCell(grid: Grid, cell: RowCell): boolean {
  const { row, column } = cell.from ?? cell;
  if (typeof valueAt(grid, row, column) !== "number") return false;
  return shownDate(numberFormatAt(grid, row, column)) === "day";
}

/** The day with its day and month exchanged, where that is another day of the calendar. */
function swappedDay(isoText: IsoDay): IsoDay | undefined {
  const { year, month, day } = dayParts(isoText);
  return day <= 12 && day !== month ? isoDay(year, day, month) : undefined;
}

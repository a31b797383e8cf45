import {
  chooseRole,
  forgetBand,
  headingKey,
  type ChosenRole,
  type HeadingChoices,
} from "../core/table/headingChoices";
import type { Role, Table, TableColumn } from "../core/table/table";

/** One column as the page of columns shows it. */
export interface DraftColumn {
  column: TableColumn;
  /** What stands in its list: a role, "none" for not used, "" for not sure. */
  shown: ChosenRole | "";
  /** The person chose it, now or earlier. */
  isChosen: boolean;
  /** Another column of the table has the same role. */
  isTwice: boolean;
  /** Without a title there is nothing that a choice could be kept under. */
  canChoose: boolean;
}

/** The columns of a table under choices that have not been checked yet. */
export function draftColumns(table: Table, choices: HeadingChoices): DraftColumn[] {
  const chosen = new Map(choices.columns.map(({ heading, role }) => [heading, role]));
  const shown = table.columns.map((column) => {
    const said = chosen.get(headingKey(column.titles));
    const read: ChosenRole | "" = wasChosen(column) ? "" : (column.role ?? "");
    return { column, said, shown: said ?? read };
  });
  const count = (role: ChosenRole | "") => shown.filter((entry) => entry.shown === role).length;
  return shown.map(({ column, said, shown: role }) => ({
    column,
    shown: role,
    isChosen: said !== undefined,
    isTwice: role !== "" && role !== "none" && count(role) > 1,
    canChoose: headingKey(column.titles) !== "",
  }));
}

/** The first role that two columns have; choices that hold one cannot be checked. */
export function roleTwice(columns: readonly DraftColumn[]): Role | undefined {
  const { shown } = columns.find(({ isTwice }) => isTwice) ?? {};
  return shown === "" || shown === "none" ? undefined : shown;
}

/** The choices with one column's changed; "" and the reader's own word take a choice back. */
export function choose(choices: HeadingChoices, column: TableColumn, role: ChosenRole | ""): HeadingChoices {
  const isOwnWord = !wasChosen(column) && role === (column.role ?? "");
  return chooseRole(choices, column.titles, role === "" || isOwnWord ? undefined : role);
}

/** The choices without any word on this table: its columns and its heading rows. */
export function forgetTable(
  choices: HeadingChoices,
  sheet: string,
  { columns, headerRows }: Table,
): HeadingChoices {
  const without = columns.reduce((left, { titles }) => chooseRole(left, titles, undefined), choices);
  return forgetBand(without, sheet, ...headerRows);
}

/** Whether the reading already rests on a choice: the reader's own word is not known then. */
export function wasChosen({ reasons }: TableColumn): boolean {
  return reasons.some(({ kind }) => kind === "chosen");
}

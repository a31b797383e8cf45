import { columnName } from "../../src/core/grid/address";
import { tidy } from "../../src/core/text/normalise";
import type { Role } from "../../src/core/table/table";
import { emptyLayout, join, put, type Layout } from "./layout";
import type { Line, PlannedColumn, PlannedRow, PlannedSheet, PlannedTable, PlannedText } from "./plan";
import { findingName, type ExpectedRow, type ExpectedSheet, type ExpectedTable } from "./reading";

/** Lays a planned sheet out and says how it must be read. */
export function writeSheet(plan: PlannedSheet): { layout: Layout; expected: ExpectedSheet } {
  const layout = emptyLayout(plan.name);
  const expected: ExpectedSheet = { name: plan.name, tables: [], findings: [] };
  let row = 0;
  for (const part of plan.parts) {
    if (typeof part === "number") row += part;
    else if ("lines" in part) for (const line of part.lines) writeLine(layout, row++, line);
    else {
      const top = row;
      row = writeTable(layout, expected, part, top);
      if (plan.beside) row = Math.max(row, writeTable(layout, expected, plan.beside, top));
    }
  }
  return { layout, expected };
}

function writeLine(layout: Layout, row: number, line: Line): void {
  for (const [column, value] of Object.entries(line))
    if (/^\d+$/u.test(column)) put(layout, row, Number(column), value as string);
  if (line.merge) join(layout, row, line.merge[0], row, line.merge[1]);
  if (line.bold) layout.boldRows.add(row);
}

interface Writing {
  layout: Layout;
  table: PlannedTable;
  columns: readonly (PlannedColumn & { at: number })[];
  expected: ExpectedTable;
  findings: string[];
  path: string[];
}

function writeTable(layout: Layout, sheet: ExpectedSheet, table: PlannedTable, top: number): number {
  let next = table.left ?? 0;
  const columns = table.columns.map((column) => {
    const at = column.at ?? next;
    next = at + 1;
    if (column.hidden) layout.hiddenColumns.add(at);
    return { ...column, at };
  });
  const expected: ExpectedTable = { headerRows: [0, 0], bodyRows: [0, 0], columns: {}, rows: [] };
  if (table.template) expected.template = table.template;
  for (const { role, at } of columns) if (role) expected.columns[role] = columnName(at);
  const writing: Writing = { layout, table, columns, expected, findings: sheet.findings, path: [] };
  const body = writeBand(writing, top) + 1;
  expected.headerRows = [top + 1, body];
  const left = columns[0]?.at ?? 0;
  for (const rule of table.finds ?? []) sheet.findings.push(findingName(rule, top, left));
  let row = body;
  for (const planned of table.rows) row = writeRow(writing, planned, row);
  expected.bodyRows = [body + 1, row];
  sheet.tables.push(expected);
  return row;
}

/** Writes the heading band; titles of one level that are equal and beside each other are one merged title. */
function writeBand({ layout, table, columns }: Writing, top: number): number {
  const levels = Math.max(...columns.map(({ titles }) => titles.length));
  columns.forEach(({ titles, at }, index) => {
    titles.forEach((title, level) => {
      const own = titles.length === 1 ? levels : level === titles.length - 1 ? levels - level : 1;
      const same = (other: number) => columns[other]?.titles[level] === title && titles.length > level + 1;
      if (same(index - 1)) return;
      if (columns[index]?.joined) return;
      let last = index;
      while (same(last + 1) || columns[last + 1]?.joined) last++;
      put(layout, top + level, at, title);
      join(layout, top + level, at, top + level + own - 1, columns[last]?.at ?? at);
    });
  });
  layout.boldRows.add(top);
  if (!table.codes) return top + levels - 1;
  table.codes.forEach((code, index) => put(layout, top + levels, columns[index]?.at ?? 0, code));
  return top + levels;
}

function writeRow(writing: Writing, row: PlannedRow, top: number): number {
  const { layout, expected, columns, table } = writing;
  const simple = (kind: ExpectedRow["kind"], bottom = top) => {
    expected.rows.push({ rows: [top + 1, bottom + 1], kind });
    return bottom + 1;
  };
  switch (row.kind) {
    case "blank":
      return simple("blank");
    case "page":
      put(layout, top, at(writing, "task"), row.text);
      return simple("other");
    case "heading":
      writing.findings.push(findingName("repeated-header", top, columns[0]?.at ?? 0));
      return simple("repeated-header", writeBand(writing, top));
    case "codes":
      (table.codes ?? []).forEach((code, index) => put(layout, top, columns[index]?.at ?? 0, code));
      writing.findings.push(findingName("repeated-header", top, columns[0]?.at ?? 0));
      return simple("repeated-header");
    case "total":
      put(layout, top, at(writing, row.at ?? "task"), row.title);
      for (const [role, text] of Object.entries(row.cells ?? {})) putText(writing, top, role as Role, text);
      putBeside(writing, top, row.beside);
      return simple("total");
    case "rest":
      for (const [role, text] of Object.entries(row.cells)) putText(writing, top, role as Role, text);
      writing.findings.push(findingName("split-row", top, at(writing, "task")));
      return simple("continuation");
    case "section":
      return writeSection(writing, row, top);
    case "task":
      return writeTask(writing, row, top);
  }
}

function writeSection(writing: Writing, row: PlannedRow & { kind: "section" }, top: number): number {
  const { layout, expected, columns, path } = writing;
  const title = writing.columns.find(({ role }) => role === "criterion" || role === "task")?.at ?? 0;
  const last = columns.at(-1)?.at ?? 0;
  const index = readText(row.index);
  if (row.look === "in-index") {
    const first = at(writing, "index");
    put(layout, top, first, index === undefined ? row.title : `${index}. ${row.title}`);
    join(layout, top, first, top, last);
  } else {
    if (row.index !== undefined) putText(writing, top, "index", row.index);
    put(layout, top, title, row.title);
    if (row.look === undefined || row.look === "merged") join(layout, top, title, top, last);
  }
  if (row.look !== "plain") layout.boldRows.add(top);
  path.length = Math.min(path.length, (row.depth ?? 1) - 1);
  const section = [...path];
  path.push(index ?? tidy(row.title));
  const entry: ExpectedRow = { rows: [top + 1, top + 1], kind: "section", section, title: tidy(row.title) };
  if (index !== undefined) entry.index = index;
  expected.rows.push(entry);
  addFindings(writing, row.finds, top);
  return top + 1;
}

function writeTask(writing: Writing, row: PlannedRow & { kind: "task" }, top: number): number {
  const { layout, expected, path } = writing;
  const pieces = Object.values(row.cells).map((text) => (Array.isArray(text) ? text.length : 1));
  const height = Math.max(1, ...pieces);
  const bottom = top + height - 1;
  if (row.index !== undefined) putText(writing, top, "index", row.index);
  for (const { role, at: column } of writing.columns) {
    if (role === undefined) continue;
    const text = row.cells[role];
    if (Array.isArray(text)) text.forEach((piece: string, line) => putText(writing, top + line, role, piece));
    else {
      if (text !== undefined) putText(writing, top, role, text as PlannedText);
      join(layout, top, column, top + (row.over?.[role] ?? height) - 1, column);
    }
  }
  putBeside(writing, top, row.beside);
  if (row.hidden) layout.hiddenRows.add(top);
  const index = row.numberInText ?? readText(row.index);
  const entry: ExpectedRow = {
    rows: [top + 1, bottom + 1],
    kind: "task",
    section: row.section ?? [...path],
    title: row.title ?? tidy([row.cells.task ?? row.cells.criterion ?? ""].flat().join(" ")),
  };
  if (index !== undefined) entry.index = index;
  if (row.effective) entry.effective = row.effective;
  expected.rows.push(entry);
  addFindings(writing, row.finds, top);
  return bottom + 1;
}

function putText(writing: Writing, row: number, role: Role, text: PlannedText): void {
  if (typeof text === "string") put(writing.layout, row, at(writing, role), text);
  else put(writing.layout, row, at(writing, role), text.value, text.numberFormat);
}

/** Writes texts of columns that have no role. */
function putBeside({ layout, columns }: Writing, row: number, texts: Readonly<Record<number, string>> = {}) {
  for (const [place, text] of Object.entries(texts)) put(layout, row, columns[Number(place)]?.at ?? 0, text);
}

function readText(text: PlannedText | undefined): string | undefined {
  return typeof text === "object" ? text.read : text?.replace(/^\(|[.)]$/gu, "");
}

const AT_INDEX = new Set(["missing-index", "duplicate-index", "index-gap", "index-order"]);

function addFindings(writing: Writing, rules: readonly string[] | undefined, row: number): void {
  for (const rule of rules ?? [])
    writing.findings.push(findingName(rule, row, at(writing, AT_INDEX.has(rule) ? "index" : "task")));
}

function at({ columns }: Writing, role: Role): number {
  const found =
    columns.find((column) => column.role === role) ?? columns.find(({ role: other }) => other === "task");
  return found?.at ?? 0;
}

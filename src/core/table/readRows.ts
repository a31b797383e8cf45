import { tidy } from "../text/normalise";
import { isDitto } from "./lineKinds";
import { numberRows, type NumberedRow } from "./numbering";
import { parseIndex } from "./parseIndex";
import { appendContinuation, dittoResolver, readRowCells, type RowCells } from "./rowCells";
import { rowEntries, type RowEntry, type TableBody } from "./rowEntries";
import { isShouted, kindOf, type EntryFacts } from "./rowKinds";
import type { SheetCells } from "./sheetCells";
import { storedIndexReader } from "./storedIndex";
import type { Role, RowKind, TableRow } from "./table";
import type { TableShape } from "./tableShape";

interface Draft {
  entry: RowEntry;
  kind: RowKind;
  facts?: EntryFacts;
}

/** Reads every row of a body: its kind, number, sections above, title, and the cells that answer for each role. */
export function readRows(cells: SheetCells, shape: TableShape, body: TableBody): TableRow[] {
  const entries = rowEntries(cells, shape, body);
  const drafts = decideKinds(factsOf(cells, shape, entries), (role) => shape.columnOf(role) !== undefined);
  const sections = sectionsOf(drafts);
  const resolveDitto = dittoResolver();
  let above: RowCells | undefined;
  return drafts.map((draft): TableRow => {
    const { kind, facts } = draft;
    const own = facts?.cells ?? {};
    if (kind === "task") resolveDitto(own);
    if (kind === "continuation" && above) appendContinuation(above, own);
    if (kind === "task") above = own;
    return tableRow(draft, sections.get(draft) ?? []);
  });
}

function tableRow({ entry: { first, last }, kind, facts }: Draft, section: readonly string[]): TableRow {
  const row: TableRow = { first, last, kind, section, title: facts?.title ?? "", cells: facts?.cells ?? {} };
  if (facts?.index !== undefined) row.index = facts.index;
  return row;
}

/** Reads texts, numbers and merges of every entry that has text. */
function factsOf(cells: SheetCells, shape: TableShape, entries: readonly RowEntry[]): Draft[] {
  const roles = shape.columns.flatMap((column) => {
    const role = shape.roleAt(column);
    return role ? [[role, column] as const] : [];
  });
  const readIndex = storedIndexReader(cells.grid, shape.columnOf("index") ?? -1);
  const boldMeansTitle = isBoldRare(cells, entries);
  let afterBreak = false;
  return entries.map((entry) => {
    if (entry.shape === "blank") return { entry, kind: "blank" };
    if (entry.shape === "page-number") return { entry, kind: "other" };
    if (entry.shape === "heading") {
      afterBreak = true;
      return { entry, kind: "repeated-header" };
    }
    const own = readRowCells(cells, shape, roles, entry);
    const { title, index, number } = titleAndIndex(shape, entry, own, readIndex);
    const facts: EntryFacts = {
      title,
      index,
      number,
      cells: own,
      wide: isWide(cells, shape, entry),
      bold: boldMeansTitle && cells.grid.boldRows.has(entry.first),
      shouted: false,
      afterBreak,
      reachesDown: reachesDown(cells, shape, entry),
    };
    afterBreak = false;
    return { entry, kind: "other", facts };
  });
}

function decideKinds(drafts: Draft[], has: (role: Role) => boolean): Draft[] {
  const texts = drafts.filter((draft) => draft.facts);
  markShouted(texts);
  let before: { kind: RowKind; facts: EntryFacts } | undefined;
  texts.forEach((draft, index) => {
    if (!draft.facts) return;
    draft.kind = kindOf(draft.facts, before, texts[index + 1]?.facts, has);
    if (draft.kind === "section" || draft.kind === "task") before = { kind: draft.kind, facts: draft.facts };
  });
  return drafts;
}

/** Capitals mark titles only where tasks are not written in capitals too. */
function markShouted(drafts: readonly Draft[]): void {
  const shouted = drafts.filter(({ facts }) => facts && isShouted(facts.title));
  const filled = shouted.filter(({ facts }) => facts?.cells.lead?.text && facts.cells.deadline?.text);
  if (filled.length > shouted.length / 2) return;
  for (const { facts } of shouted) if (facts) facts.shouted = true;
}

/** The sections above each row, outermost first: their numbers, their titles where they have none. */
function sectionsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly string[]> {
  const numberable = drafts.flatMap((draft) =>
    draft.kind === "section" || draft.kind === "task"
      ? [
          {
            draft,
            kind: draft.kind,
            index: draft.facts?.index,
            number: draft.facts?.number,
            title: draft.facts?.title ?? "",
          },
        ]
      : [],
  );
  type Item = (typeof numberable)[number];
  const paths = new Map<NumberedRow<Item>, readonly string[]>();
  const pathOf = (node: NumberedRow<Item> | undefined): readonly string[] => {
    if (!node) return [];
    const known = paths.get(node);
    if (known) return known;
    const above = pathOf(node.parent);
    const path = node.row.kind === "section" ? [...above, node.row.index ?? node.row.title] : above;
    paths.set(node, path);
    return path;
  };
  return new Map(numberRows(numberable).rows.map((node) => [node.row.draft, pathOf(node.parent)]));
}

const LEADING_NUMBER =
  /^(?<index>(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐ]|[a-hđ])(?:[.)]|(?<=\d)(?=\s)))\s+(?=\S)(?<rest>.+)$/u;

/** The number from the index cell; from the text itself where the table has no index column or the text stands in it. */
function titleAndIndex(
  shape: TableShape,
  entry: RowEntry,
  own: RowCells,
  readIndex: ReturnType<typeof storedIndexReader>,
): Pick<EntryFacts, "title" | "index" | "number"> {
  const column = shape.columnOf("index");
  const written = own.index?.text ?? "";
  const stored = column === undefined || written === "" ? "" : readIndex(entry.first, column, written);
  const title = own.task?.effective || own.criterion?.effective || "";
  const number = stored === "" || isDitto(stored) ? undefined : parseIndex(stored);
  if (number) return { title, index: number.text, number };
  const inIndex = stored !== "" && /\p{L}{2}/u.test(stored) ? stored : "";
  const full = inIndex || (column === undefined ? title : "");
  const { index, rest } = LEADING_NUMBER.exec(full)?.groups ?? {};
  if (index && rest) {
    const read = parseIndex(index);
    return { title: title && !inIndex ? title : rest, index: read?.text ?? index, number: read };
  }
  if (inIndex) return { title: tidy(`${inIndex} ${title}`), index: undefined, number: undefined };
  return { title, index: stored === "" ? undefined : stored, number: undefined };
}

/** A title that is merged to the right over the columns of unit or time heads the rows below it. */
function isWide(cells: SheetCells, shape: TableShape, entry: RowEntry): boolean {
  if (!cells.hasMerge(entry.first)) return false;
  const index = shape.columnOf("index");
  const starts = [...shape.titleColumns, ...(index === undefined ? [] : [index])];
  const reach = [shape.columnOf("lead"), shape.columnOf("deadline")].filter((column) => column !== undefined);
  return starts.some((column) => {
    const area = cells.merge(entry.first, column);
    if (!area || area.top !== entry.first || area.left !== column || cells.own(entry.first, column) === "")
      return false;
    return reach.some((other) => area.left < other && other <= area.right);
  });
}

function reachesDown(cells: SheetCells, shape: TableShape, entry: RowEntry): boolean {
  if (!cells.hasMerge(entry.first)) return false;
  const others = shape.columns.filter(
    (column) => shape.roleAt(column) !== "index" && !shape.titleColumns.includes(column),
  );
  const filled = others.filter((column) => cells.own(entry.first, column) !== "");
  return (
    filled.length > 0 &&
    filled.every((column) => (cells.merge(entry.first, column)?.bottom ?? 0) > entry.last)
  );
}

/** Bold marks titles only where most rows are not bold. */
function isBoldRare(cells: SheetCells, entries: readonly RowEntry[]): boolean {
  const texts = entries.filter((entry) => entry.shape === "text");
  const bold = texts.filter((entry) => cells.grid.boldRows.has(entry.first)).length;
  return bold > 0 && bold < texts.length * 0.6;
}

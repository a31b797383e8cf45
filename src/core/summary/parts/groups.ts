import { ANNEX_WORDS as WORDS } from "../../../texts/annexWords";
import { say } from "../../../texts/say";
import { STATUS_KEYS } from "../../../texts/registerWords";
import { literal } from "../../grid/literal";
import type { RegisterColumn } from "../../register/registerColumns";
import type { TaskStatus } from "../../register/status";
import { COUNT_FORMAT, countFormula, equalsCell, RATE_FORMAT } from "../formulas";
import {
  CENTRED,
  fixedLine,
  heightFor,
  HEADING,
  LEFT,
  NOTE_SIZE,
  sectionTitle,
  type Column,
  type Line,
  type LinePlan,
} from "../lines";
import type { Section } from "../pages";

/** One table of counts by group: II by units, III by sections or plans. */
export interface GroupPart {
  title: string;
  /** Heading of the names. */
  heading: string;
  column: RegisterColumn;
  names: readonly string[];
  remarkOf: (name: string) => string;
  /** What follows the total. */
  tail: Section["tail"];
}

/** Which status each column counts. */
export const STATUS_COLUMNS = {
  D: "done",
  E: "done-late",
  F: "in-progress",
  G: "not-due",
  H: "overdue",
  I: "ongoing",
  J: "none-arising",
  K: "unreported",
} as const satisfies Partial<Record<Column, TaskStatus>>;

/** A row per group, each figure counted from the register; the total is counted again and not summed. */
export function groupPart({ title, heading, column, names, remarkOf, tail }: GroupPart): Section {
  return {
    title: sectionTitle(title),
    continued: sectionTitle(`${title}${WORDS.continued}`),
    header: header(heading),
    body: names.map((name, at) => groupLine(name, { number: at + 1, column, remark: remarkOf(name) })),
    tail: (bodies) => [totalLine(), ...tail(bodies)],
  };
}

function statusWords(status: TaskStatus): string {
  return say("vi", STATUS_KEYS[status]);
}

function header(heading: string): LinePlan[] {
  const tall = (["A", "B", "C", "I", "J", "K", "L", "M"] as const).map((span) => ({ span, rows: 2 }));
  return [
    fixedLine(22, {
      cells: {
        A: WORDS.number,
        B: heading,
        C: WORDS.assigned,
        D: WORDS.done,
        F: WORDS.notDone,
        I: statusWords("ongoing"),
        J: statusWords("none-arising"),
        K: statusWords("unreported"),
        L: WORDS.completion,
        M: WORDS.remark,
      },
      joins: [...tall, { span: "D:E" }, { span: "F:H" }],
      styles: [{ span: "A:M", style: HEADING }],
    }),
    fixedLine(73, {
      cells: {
        D: WORDS.sum,
        E: WORDS.lateShort,
        F: statusWords("in-progress"),
        G: statusWords("not-due"),
        H: statusWords("overdue"),
      },
      styles: [{ span: "A:M", style: HEADING }],
    }),
    fixedLine(18, numbersLine()),
  ];
}

function numbersLine(): Line {
  const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M"] as const;
  const cells = Object.fromEntries(
    letters.map((letter, at) => [letter, at < 2 ? letter : at === 12 ? "C" : `'(${at - 1})`]),
  );
  return {
    cells,
    styles: [{ span: "A:M", style: { ...CENTRED, border: true, italic: true, size: NOTE_SIZE } }],
  };
}

function groupLine(
  name: string,
  { number, column, remark }: { number: number; column: RegisterColumn; remark: string },
): LinePlan {
  return {
    height: heightFor([
      ["B", name],
      ["M", remark],
    ]),
    make: (row) => ({
      cells: {
        A: number,
        B: literal(name),
        ...countCells(row, { column, equals: equalsCell(`$B${row}`, name) }),
        M: literal(remark),
      },
      styles: bodyStyles({}),
    }),
  };
}

function totalLine(): LinePlan {
  return {
    height: 22,
    make: (row) => ({
      cells: { B: WORDS.total, ...countCells(row) },
      styles: [...bodyStyles({ bold: true }), { span: "B", style: { horizontal: "Center" } }],
    }),
  };
}

function countCells(row: number, group?: { column: RegisterColumn; equals: string }): Line["cells"] {
  const counts = Object.entries(STATUS_COLUMNS).map(([letter, status]) => [
    letter,
    `=${countFormula(group, status)}`,
  ]);
  const base = `C${row}-I${row}-J${row}`;
  return {
    C: `=${countFormula(group)}`,
    ...(Object.fromEntries(counts) as Line["cells"]),
    L: `=IF(${base}=0,"",D${row}/(${base}))`,
  };
}

function bodyStyles(look: { bold?: boolean }): NonNullable<Line["styles"]> {
  return [
    { span: "A:M", style: { ...CENTRED, border: true, ...look } },
    { span: "B", style: LEFT },
    { span: "C:K", style: { numberFormat: COUNT_FORMAT } },
    { span: "L", style: { numberFormat: RATE_FORMAT } },
    { span: "M", style: LEFT },
  ];
}

import { ANNEX_WORDS as WORDS } from "../../../texts/annexWords";
import { literal } from "../../grid/literal";
import { registerColumn, type RegisterColumn } from "../../register/registerColumns";
import { PARAMETER_NAMES } from "../../register/registerNames";
import type { RegisterRow } from "../../register/registerRow";
import { COUNT_FORMAT, DAY_FORMAT, sentenceFormula } from "../formulas";
import {
  CENTRED,
  emptyLine,
  fixedLine,
  heightFor,
  HEADING,
  LEFT,
  note,
  sectionTitle,
  type LinePlan,
} from "../lines";
import type { Section } from "../pages";

/** One of the lists of tasks: IV what is overdue, V what falls due next. */
export interface TaskList {
  title: string;
  /** Which of the register's order columns it follows. */
  order: "overdueOrder" | "nextOrder";
  days: string;
  tasks: readonly RegisterRow[];
  none: string;
  more: string;
  remarkOf: (task: RegisterRow) => string;
}

/** An annex names at most so many; the register has the rest. */
const LONGEST = 60;

/** The n-th row of a list is the register's row with the n-th smallest order; column N, not printed, finds it once. */
export function taskListPart({ title, order, days, tasks, none, more, remarkOf }: TaskList): Section {
  const shown = tasks.slice(0, LONGEST);
  const body = shown.map((task, at) => taskLine(task, { number: at + 1, order, remark: remarkOf(task) }));
  const count = `COUNT(${registerColumn(order)})`;
  const moreText = sentenceFormula(more, { count, room: String(shown.length) });
  return {
    title: sectionTitle(title),
    continued: sectionTitle(`${title}${WORDS.continued}`),
    header: [header(days)],
    body: body.length > 0 ? body : [emptyLine(none)],
    tail: () => [note(more, "A:M", () => `=IF(${count}>${shown.length},${moreText},"")`)],
  };
}

/** How a list names a task: "4.3. Đánh giá …", the second of three times "1.4. … (lần 2/3)". */
export function taskTitle({ index, task, occurrence }: RegisterRow): string {
  return `${index === "" ? "" : `${index}. `}${task}${occurrence === "" ? "" : ` (lần ${occurrence})`}`;
}

function header(days: string): LinePlan {
  return fixedLine(39, {
    cells: {
      A: WORDS.number,
      B: WORDS.task,
      G: WORDS.lead,
      J: WORDS.dueDay,
      L: days,
      M: WORDS.remark,
      N: WORDS.registerRow,
    },
    joins: JOINS,
    styles: [
      { span: "A:M", style: HEADING },
      { span: "N", style: { color: "#7F7F7F", size: 9, wrap: true } },
    ],
  });
}

const JOINS = [{ span: "B:F" }, { span: "G:I" }, { span: "J:K" }] as const;

function taskLine(
  task: RegisterRow,
  { number, order, remark }: { number: number; order: TaskList["order"]; remark: string },
): LinePlan {
  return {
    height: heightFor([
      ["B:F", taskTitle(task)],
      ["G:I", task.lead],
      ["M", remark],
    ]),
    make: (row) => {
      const found = (column: RegisterColumn) => `INDEX(${registerColumn(column)},$N${row})`;
      const shown = (value: string) => `=IF($N${row}="","",${value})`;
      const days =
        order === "overdueOrder"
          ? `${PARAMETER_NAMES.asOf}-${found("due")}`
          : `${found("due")}-${PARAMETER_NAMES.asOf}`;
      return {
        cells: {
          A: shown(String(number)),
          B: shown(
            `IF(${found("index")}="","",${found("index")}&". ")&${found("task")}&IF(${found("occurrence")}="",""," (lần "&${found("occurrence")}&")")`,
          ),
          G: shown(found("lead")),
          J: shown(found("due")),
          L: shown(days),
          M: literal(remark),
          N: `=IFERROR(MATCH(SMALL(${registerColumn(order)},${number}),${registerColumn(order)},0),"")`,
        },
        joins: JOINS,
        styles: [
          { span: "A:M", style: { ...CENTRED, border: true } },
          { span: "B:I", style: LEFT },
          { span: "J:K", style: { numberFormat: DAY_FORMAT } },
          { span: "L", style: { numberFormat: COUNT_FORMAT } },
          { span: "M", style: LEFT },
          { span: "N", style: { color: "#7F7F7F", size: 9 } },
        ],
      };
    },
  };
}

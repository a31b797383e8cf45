import { readStatus } from "../result/readStatus";
import { fold, isEmptyMark } from "../text/normalise";
import { countFitting, type SampleCell } from "./cellFits";
import type { ColumnCandidate } from "./columnRoles";
import { headingKey, type HeadingChoices } from "./headingChoices";
import type { HeadingRole } from "./headings/headingRole";
import { periodOf } from "./periodTitle";
import { readHeading } from "./readHeading";
import type { Role, TickColumn } from "./table";
import { isTick, unitMark } from "./tick";

/** Columns beside each other whose ticks say one thing together, and how surely they have its role. */
export interface TickGroup {
  role: "result" | "assessment" | "lead" | "coordinator" | "deadline";
  weight: number;
  /** The title over them, else that of the first. */
  spelling: string;
  columns: readonly TickColumn[];
}

/** Share of the filled cells that must be ticks. */
const MOSTLY = 0.8;
/** Below states days and remarks stand too: "15/8", "70%". */
const OFTEN = 0.6;
/** So many cells without a tick belong to a column that is not to be ticked. */
const ENOUGH_CELLS = 3;
const STATES_WEIGHT = 0.95;
/** Quarters say the time where no column of times does. */
const PERIODS_WEIGHT = 0.75;
const UNITS_WEIGHT = 0.9;
const NAMED = 0.4;
/** A title that surely says something else tells no state: "Nguyên nhân chưa hoàn thành", "Ngày hoàn thành". */
const SURE = 0.9;
const TELLS_STATE: ReadonlySet<HeadingRole> = new Set(["result", "numerator", "denominator", "assessment"]);

/** Every group of columns to be ticked: states ("Hoàn thành | Chưa"), units, quarters or months. */
export function findTickGroups(candidates: readonly ColumnCandidate[], choices: HeadingChoices): TickGroup[] {
  const chosen = new Set(choices.columns.map(({ heading }) => heading));
  const free = (column: ColumnCandidate) => column.heading !== "" && !chosen.has(headingKey(column.titles));
  const isPeriod = (column: ColumnCandidate) => free(column) && periodOf(column.titles) !== undefined;
  const isMarked = (column: ColumnCandidate) => free(column) && holdsMarks(column.cells);
  return [
    ...runs(candidates, (column) => free(column) && mayBeState(column), always).flatMap(statesOf),
    ...severalOf(runs(candidates, isPeriod, sameGroupOfYears)).flatMap(periodsOf),
    ...severalOf(runs(candidates, isMarked, sameGroup)).flatMap(unitsOf),
  ];
}

function severalOf(found: readonly ColumnCandidate[][]): ColumnCandidate[][] {
  return found.filter((run) => run.length >= 2);
}

/** The longest stretches of neighbours that all are something and belong together. */
function runs(
  candidates: readonly ColumnCandidate[],
  is: (column: ColumnCandidate) => boolean,
  belong: (a: ColumnCandidate, b: ColumnCandidate) => boolean,
): ColumnCandidate[][] {
  const found: ColumnCandidate[][] = [];
  let open: ColumnCandidate[] = [];
  for (const column of candidates) {
    const before = open.at(-1);
    if (before && (!is(column) || column.column !== before.column + 1 || !belong(before, column))) open = [];
    if (!is(column)) continue;
    if (open.length === 0) found.push(open);
    open.push(column);
  }
  return found;
}

function always(): boolean {
  return true;
}

/** One title stands over both, or none over either. */
function sameGroup(a: ColumnCandidate, b: ColumnCandidate): boolean {
  return a.titles.length > 1 ? a.titles[0] === b.titles[0] : b.titles.length === 1;
}

/** "Năm 2025" and "Năm 2026" over quarters are one stretch of time. */
function sameGroupOfYears(a: ColumnCandidate, b: ColumnCandidate): boolean {
  const group = ({ titles }: ColumnCandidate) =>
    titles.length > 1 ? (titles[0] ?? "").replace(/20\d\d/gu, "") : undefined;
  return group(a) === group(b);
}

function mayBeState({ titles, evidence, cells }: ColumnCandidate): boolean {
  if ([...evidence].some(([role, { weight }]) => weight >= SURE && !TELLS_STATE.has(role))) return false;
  if (cells.length >= ENOUGH_CELLS && !cells.some(({ text }) => isTick(text))) return false;
  return readStatus(titles.join(" ")) !== "unknown";
}

function statesOf(run: readonly ColumnCandidate[]): TickGroup[] {
  const cells = run.flatMap((column) => column.cells);
  if (!holdsTicks(cells, OFTEN) || (run.length === 1 && !cells.some(({ text }) => isTick(text)))) return [];
  const shared = sharedTitles(run);
  const own = run.map(({ titles }) => titles.slice(shared).join(" "));
  const told = own.every((label) => readStatus(label) !== "unknown");
  const labels = told ? own : run.map(({ titles }) => titles.slice(Math.max(0, shared - 1)).join(" "));
  // "Ngày hoàn thành | Kết quả hoàn thành" tell one state, and none of them is to be ticked
  if (run.length > 1 && new Set(labels.map(readStatus)).size < 2) return [];
  return [group(isAssessed(run) ? "assessment" : "result", STATES_WEIGHT, run, labels)];
}

/** "Đạt | Chưa đạt", "Đánh giá" over "Hoàn thành | Không hoàn thành". */
function isAssessed(run: readonly ColumnCandidate[]): boolean {
  const says = ({ evidence }: ColumnCandidate, role: Role) => evidence.get(role)?.weight ?? 0;
  return run.some((column) => says(column, "assessment") > says(column, "result"));
}

function periodsOf(run: readonly ColumnCandidate[]): TickGroup[] {
  const cells = run.flatMap((column) => column.cells);
  if (!cells.some(isPlaced) || !mostly(cells, MOSTLY, isPlaced)) return [];
  return [
    group(
      "deadline",
      PERIODS_WEIGHT,
      run,
      run.map(({ titles }) => periodOf(titles) ?? ""),
    ),
  ];
}

/** Marks below the names of units, or below anything under a title that asks who does it. */
function unitsOf(run: readonly ColumnCandidate[]): TickGroup[] {
  const [first] = run;
  if (!first || !run.some(({ cells }) => cells.length > 0)) return [];
  if (run.some(({ titles }) => periodOf(titles) !== undefined || isState(titles))) return [];
  const said = first.titles.length > 1 ? readHeading(first.titles[0] ?? "") : undefined;
  const weightOf = (role: Role) => said?.get(role)?.weight ?? 0;
  const areUnits = run.filter(({ heading }) => namesUnit(heading)).length * 2 >= run.length;
  if (!areUnits && weightOf("lead") < NAMED && weightOf("coordinator") < NAMED) return [];
  const role = weightOf("coordinator") > weightOf("lead") ? "coordinator" : "lead";
  return [
    group(
      role,
      UNITS_WEIGHT,
      run,
      run.map(({ heading }) => heading),
    ),
  ];
}

/** A tick, or words on what is due then; figures are the amounts of a period. */
function isPlaced({ text, folded, stored }: SampleCell): boolean {
  return isTick(text) || (stored === "number" ? text === "1" : !/^[\d.,\s%]+$/u.test(folded));
}

function isState(titles: readonly string[]): boolean {
  return readStatus(titles.at(-1) ?? "") !== "unknown";
}

function namesUnit(heading: string): boolean {
  return countFitting("lead", [{ text: heading, folded: fold(heading), stored: "text" }])?.fitting === 1;
}

function group(
  role: TickGroup["role"],
  weight: number,
  run: readonly ColumnCandidate[],
  labels: readonly string[],
): TickGroup {
  const columns = run.map(({ column }, at) => ({ column, label: labels[at] ?? "" }));
  return { role, weight, spelling: run[0]?.titles[0] ?? "", columns };
}

/** How many titles all columns have in common, from the highest level down. */
function sharedTitles(run: readonly ColumnCandidate[]): number {
  const [first] = run;
  let shared = 0;
  const longest = Math.min(...run.map(({ titles }) => titles.length - 1));
  while (shared < longest && run.every(({ titles }) => titles[shared] === first?.titles[shared])) shared++;
  return shared;
}

/** No cell, or hardly one, says anything but that its column holds. */
function holdsTicks(cells: readonly SampleCell[], share = MOSTLY): boolean {
  return mostly(cells, share, (cell) => isTick(cell.text) || (cell.stored === "number" && cell.text === "1"));
}

function holdsMarks(cells: readonly SampleCell[]): boolean {
  return mostly(cells, MOSTLY, (cell) => unitMark(cell.folded) !== undefined);
}

function mostly(cells: readonly SampleCell[], share: number, is: (cell: SampleCell) => boolean): boolean {
  const filled = cells.filter(({ text }) => !isEmptyMark(text));
  return filled.filter(is).length >= share * filled.length;
}

import { ANNEX_WORDS as WORDS } from "../../texts/annexWords";
import { say } from "../../texts/say";
import { STATUS_KEYS } from "../../texts/registerWords";
import type { Area, CellValue } from "../grid/grid";
import type { StackedBars } from "../report/sheetDraft";
import type { TaskStatus } from "../register/status";
import type { GroupCounts } from "./figures";

/** More bars than that cannot be read on half a page. */
const MOST_BARS = 12;
/** Columns of the chart's own figures, right of what is printed: names, then the series. */
const FIRST_COLUMN = 15;

/** In the order of the bars; dark to light, so that grey print keeps them apart. Letters are those of part II. */
const SERIES = [
  { letter: "D", status: "done", color: "#1F4E79" },
  { letter: "F", status: "in-progress", color: "#5B9BD5" },
  { letter: "G", status: "not-due", color: "#BDD7EE" },
  { letter: "H", status: "overdue", color: "#C00000" },
  { letter: "I", status: "ongoing", color: "#7F7F7F" },
  { letter: "J", status: "none-arising", color: "#D9D9D9" },
  { letter: "K", status: "unreported", color: "#F8CBAD" },
] as const satisfies readonly { letter: string; status: TaskStatus; color: string }[];

/** A chart with the cells that it takes its figures from: formulas from `area` on, outside the printed part. */
export interface ChartPart {
  chart: StackedBars;
  area: Area;
  formulas: CellValue[][];
}

/** The bars of the units with most lượt, in the order of part II; `rowOf` gives a unit's one-based row there. */
export function chartPart(
  units: readonly GroupCounts[],
  rowOf: (unit: string) => number | undefined,
  place: Area,
): ChartPart | undefined {
  const largest = new Set([...units].sort((a, b) => b.counts.total - a.counts.total).slice(0, MOST_BARS));
  const rows = units.flatMap((unit) => (largest.has(unit) ? (rowOf(unit.name) ?? []) : []));
  if (rows.length === 0) return undefined;
  rows.sort((a, b) => a - b);
  const { top } = place;
  const right = FIRST_COLUMN + SERIES.length;
  const column = (at: number): Area => ({ top: top + 1, bottom: top + rows.length, left: at, right: at });
  const isCut = units.length > MOST_BARS;
  return {
    area: { top, bottom: top + rows.length, left: FIRST_COLUMN, right },
    formulas: [
      [WORDS.lead, ...SERIES.map(({ status }) => say("vi", STATUS_KEYS[status]))],
      ...rows.map((row) => [`=B${row}`, ...SERIES.map(({ letter }) => `=${letter}${row}`)]),
    ],
    chart: {
      name: "SoatBieu.TinhTrang",
      title: isCut ? WORDS.chartTop.replace("{count}", String(MOST_BARS)) : WORDS.chart,
      place,
      categories: column(FIRST_COLUMN),
      series: SERIES.map(({ status, color }, at) => ({
        name: say("vi", STATUS_KEYS[status]),
        values: column(FIRST_COLUMN + 1 + at),
        color,
      })),
    },
  };
}

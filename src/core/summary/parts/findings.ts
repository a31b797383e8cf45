import { ANNEX_WORDS as WORDS } from "../../../texts/annexWords";
import { REGISTER_WORDS } from "../../../texts/registerWords";
import { say } from "../../../texts/say";
import { literal } from "../../grid/literal";
import { FINDINGS_TABLE } from "../../report/findingsDraft";
import type { Severity } from "../../rules/rule";
import { COUNT_FORMAT, equalsCell, quoted } from "../formulas";
import {
  CENTRED,
  emptyLine,
  fixedLine,
  heightFor,
  HEADING,
  LEFT,
  sectionTitle,
  type Line,
  type LinePlan,
} from "../lines";
import type { FindingCounts } from "../model";
import type { BodyRows, Section } from "../pages";

const SEVERITIES = { C: "error", D: "warning", E: "info" } as const satisfies Record<string, Severity>;

/** VII. What has to be mended, by unit on the left and by kind on the right, counted from the findings sheet. */
export function findingPart({ units, kinds }: FindingCounts, signatures: readonly LinePlan[]): Section {
  const count = Math.max(units.length, kinds.length);
  const body = Array.from({ length: count }, (_, at) => pairLine(units[at], kinds[at], at + 1));
  return {
    title: titleLine(""),
    continued: titleLine(WORDS.continued),
    header: count > 0 ? [HEADER] : [],
    body: count > 0 ? body : [emptyLine(WORDS.noFinding)],
    tail: (bodies) => [...(count > 0 ? [totalLine(bodies.at(-1)!)] : []), ...signatures],
  };
}

function column(key: "sheet" | "lead" | "severity" | "rule"): string {
  return `${FINDINGS_TABLE}[${say("vi", `report.column.${key}`)}]`;
}

function titleLine(suffix: string): LinePlan {
  const title = `=${quoted(`${WORDS.findingTitle} (`)}&COUNTA(${column("sheet")})&${quoted(WORDS.findingCount + suffix)}`;
  return sectionTitle(title);
}

const JOINS = [{ span: "H:K" }] as const;

const HEADER = fixedLine(39, {
  cells: {
    A: WORDS.number,
    B: WORDS.unit,
    C: say("vi", "severity.error"),
    D: say("vi", "severity.warning"),
    E: say("vi", "severity.info"),
    F: WORDS.allFindings,
    H: WORDS.kind,
    L: WORDS.severity,
    M: WORDS.findings,
  },
  joins: JOINS,
  styles: [
    { span: "A:F", style: HEADING },
    { span: "H:M", style: HEADING },
  ],
});

function pairLine(
  unit: string | undefined,
  kind: FindingCounts["kinds"][number] | undefined,
  number: number,
): LinePlan {
  return {
    height: heightFor([
      ["B", unit ?? ""],
      ["H:K", kind?.title ?? ""],
    ]),
    make: (row) => ({
      cells: { ...unitCells(unit, number, row), ...kindCells(kind, row) },
      joins: JOINS,
      styles: LOOKS,
    }),
  };
}

const LOOKS: NonNullable<Line["styles"]> = [
  { span: "A:F", style: { ...CENTRED, border: true } },
  { span: "H:M", style: { ...CENTRED, border: true } },
  { span: "B", style: LEFT },
  { span: "H:K", style: LEFT },
  { span: "C:F", style: { numberFormat: COUNT_FORMAT } },
  { span: "M", style: { numberFormat: COUNT_FORMAT } },
];

function unitCells(unit: string | undefined, number: number, row: number): Line["cells"] {
  if (unit === undefined) return {};
  const equals = unit === REGISTER_WORDS.noLead ? '"="' : equalsCell(`$B${row}`, unit);
  const counts = Object.entries(SEVERITIES).map(([letter, severity]) => [
    letter,
    `=COUNTIFS(${column("lead")},${equals},${column("severity")},${quoted(say("vi", `severity.${severity}`))})`,
  ]);
  return {
    A: number,
    B: literal(unit),
    ...(Object.fromEntries(counts) as Line["cells"]),
    F: `=SUM(C${row}:E${row})`,
  };
}

function kindCells(kind: FindingCounts["kinds"][number] | undefined, row: number): Line["cells"] {
  if (!kind) return {};
  const severity = say("vi", `severity.${kind.severity}`);
  return {
    H: literal(kind.title),
    L: severity,
    M: `=COUNTIFS(${column("rule")},${equalsCell(`$H${row}`, kind.title)},${column("severity")},$L${row})`,
  };
}

function totalLine({ first, last }: BodyRows): LinePlan {
  const sum = (letter: string) => `=SUM(${letter}${first}:${letter}${last})`;
  const style = { ...CENTRED, border: true, bold: true, numberFormat: COUNT_FORMAT };
  return fixedLine(22, {
    cells: {
      A: WORDS.total,
      C: sum("C"),
      D: sum("D"),
      E: sum("E"),
      F: sum("F"),
      H: WORDS.total,
      M: sum("M"),
    },
    joins: [{ span: "A:B" }, { span: "H:L" }],
    styles: [
      { span: "A:F", style },
      { span: "H:M", style },
    ],
  });
}

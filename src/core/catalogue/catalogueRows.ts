import { textAt, type Language } from "../../texts/say";
import { joinNames } from "./blockRow";
import { BLOCKS, type BlockId } from "./blocks";
import type { AsideEntry, Catalogue } from "./catalogue";
import { headingOf, wordFor } from "./words";

/** The texts of a row by column key; what is not given stays empty. */
export type RowTexts = Readonly<Record<string, string>>;

/** What a catalogue says in the rows of each block, in its order. */
export function catalogueRows(catalogue: Catalogue, language: Language): Record<BlockId, RowTexts[]> {
  return {
    units: catalogue.units.map((unit) => ({
      name: unit.name,
      abbreviation: unit.abbreviation,
      otherNames: joinNames(unit.otherNames),
      kind: wordFor(language, "kind", unit.kind),
      inUse: wordFor(language, "inUse", unit.inUse ? "yes" : "no"),
      replacedBy: unit.replacedBy,
    })),
    templates: catalogue.templates.flatMap(({ name, columns }) =>
      columns.map(({ role, need, headings }) => ({
        template: wordFor(language, "template", name),
        role: wordFor(language, "role", role),
        need: wordFor(language, "need", need),
        headings: joinNames(headings),
      })),
    ),
    indicators: catalogue.indicators.map(({ name, otherNames, ...texts }) => ({
      ...texts,
      indicator: name,
      otherNames: joinNames(otherNames),
    })),
    rules: catalogue.rules.map(({ rule, level }) => ({
      rule: ruleTitle(language, rule),
      level: wordFor(language, "level", level),
      why: textAt(language, `rule.${rule}.why`) ?? "",
      id: rule,
    })),
    setAside: catalogue.setAside.map((entry) => asideRow(entry, language)),
    plan: planRows(catalogue.plan, language),
  };
}

/** What an entry says in the row of a finding set aside. */
export function asideRow({ rule, ...texts }: AsideEntry, language: Language): RowTexts {
  return { ...texts, finding: ruleTitle(language, rule) };
}

function planRows({ years, periods }: Catalogue["plan"], language: Language): RowTexts[] {
  const [from = "", to = ""] = years ?? [];
  return [
    { period: headingOf(language, "plan", "years"), from: String(from), to: String(to) },
    ...periods.map((period) => ({
      period: period.name,
      from: sayMonthDay(period.from),
      to: sayMonthDay(period.to),
      due: sayMonthDay(period.due),
    })),
  ];
}

function ruleTitle(language: Language, rule: string): string {
  return textAt(language, `rule.${rule}.title`) ?? rule;
}

/** "15/12" for "12-15". */
function sayMonthDay(day: string): string {
  const [month, date] = day.split("-");
  return date === undefined ? "" : `${date}/${month}`;
}

/** A row's texts in the order of the block's columns. */
export function rowCells(id: BlockId, texts: RowTexts): string[] {
  return BLOCKS[id].columns.map(({ key }) => texts[key] ?? "");
}

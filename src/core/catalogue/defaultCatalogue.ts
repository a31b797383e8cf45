import { say, type TextKey } from "../../texts/say";
import { DEPARTMENTS } from "../unit/names/provincialUnits";
import { JUSTICE_DIVISIONS } from "../unit/names/divisionUnits";
import { EVERY_RULE } from "../rules/catalogue";
import { catalogueEntry } from "../rules/catalogueEntry";
import type { Role } from "../table/table";
import { TEMPLATES, type Template } from "../table/templates";
import type {
  Catalogue,
  CatalogueTemplate,
  CatalogueUnit,
  ReportingPeriod,
  TemplateColumn,
} from "./catalogue";

/** What a new sheet "Danh mục" begins with: the units that offices edit, all templates, all rules, the usual periods. */
export function defaultCatalogue(): Catalogue {
  return {
    version: 1,
    units: [...unitsOf("division", JUSTICE_DIVISIONS), ...unitsOf("department", DEPARTMENTS)],
    templates: TEMPLATES.map(templateRows),
    indicators: [],
    rules: EVERY_RULE.filter(({ id }) => id !== catalogueEntry.id).map(({ id, severity }) => ({
      rule: id,
      level: severity,
    })),
    setAside: [],
    plan: { years: null, periods: PERIODS },
  };
}

/** A short form is one word of capitals; all others are other names. */
function unitsOf(kind: CatalogueUnit["kind"], lines: readonly string[]): CatalogueUnit[] {
  return lines.map((line) => {
    const [name = "", ...others] = line.split(" | ");
    const abbreviation = others.find((other) => /^[\p{Lu}&]+[\p{L}&]*$/u.test(other)) ?? "";
    const otherNames = others.filter((other) => other !== abbreviation);
    return { name, abbreviation, otherNames, kind, inUse: true, replacedBy: "" };
  });
}

/** What offices usually write over a column; used for blank sheets. */
const HEADINGS: Readonly<Record<Role, string>> = {
  index: "STT",
  criterion: "Lĩnh vực, tiêu chí",
  task: "Nội dung nhiệm vụ",
  basis: "Văn bản giao nhiệm vụ",
  product: "Sản phẩm đầu ra",
  lead: "Đơn vị chủ trì",
  coordinator: "Đơn vị phối hợp",
  officer: "Người phụ trách",
  deadline: "Thời hạn hoàn thành",
  target: "Chỉ tiêu được giao",
  baseline: "Kết quả năm trước",
  numerator: "Tử số",
  denominator: "Mẫu số",
  ratio: "Tỷ lệ",
  assessment: "Tự đánh giá",
  result: "Kết quả thực hiện",
  description: "Diễn giải kết quả",
  note: "Ghi chú",
};

function templateRows({ id, required, allowed }: Template): CatalogueTemplate {
  const column = (need: TemplateColumn["need"]) => (role: Role) => ({
    role,
    need,
    headings: [HEADINGS[role]],
  });
  const needed = required.flatMap((group) => group.map(column(group.length === 1 ? "required" : "one-of")));
  const roles = new Set(needed.map(({ role }) => role));
  return {
    name: id,
    columns: [...needed, ...allowed.filter((role) => !roles.has(role)).map(column("allowed"))],
  };
}

const period = (key: string, to: string, from = "12-15"): ReportingPeriod => ({
  name: say("vi", `catalogue.period.${key}` as TextKey),
  from,
  to: `${to}-14`,
  due: `${to}-15`,
});

/** Data of 15 December to the 14th of the last month, reported by the 15th. */
const PERIODS: ReportingPeriod[] = [
  period("quarter1", "03"),
  period("half", "06"),
  period("quarter3", "09", "06-15"),
  period("year", "12"),
];

import { z } from "zod";
import { fold } from "../text/normalise";
import { ROLES, type Role, type TemplateId } from "./table";

const role = z.enum(ROLES);

/** A form of table that the office knows: what it must hold, what it may hold, and how its title names it. */
const template = z.object({
  id: z.enum(["plan", "par-index", "papi", "sipas", "assigned-results", "plan-results", "indicators"]),
  /** One role of each group must have a column. */
  required: z.array(z.array(role).min(1)),
  allowed: z.array(role),
  /** Words of a title block that name the template beyond doubt; compared after folding. */
  titles: z.array(z.string()),
  /** Words that only lean towards it. */
  hints: z.array(z.string()),
  /** Whether its tasks usually stand under sections. */
  sections: z.boolean(),
});
export type Template = z.infer<typeof template> & { id: TemplateId };

const COMMON: Role[] = ["coordinator", "officer", "basis", "product", "criterion", "note", "target"];
const REPORTING: Role[] = ["description", "assessment", "numerator", "denominator", "ratio", "baseline"];
const PLAN: Role[][] = [["index"], ["task"], ["lead"], ["deadline"]];

/** Built-in templates; an office may bring others. */
export const TEMPLATES: readonly Template[] = z.array(template).parse([
  {
    id: "plan",
    required: PLAN,
    allowed: COMMON,
    titles: [],
    hints: ["ke hoach", "phan cong"],
    sections: true,
  },
  {
    id: "par-index",
    required: [["index"], ["criterion", "task"], ["lead"], ["deadline"]],
    allowed: [...COMMON, "task"],
    titles: ["par index", "parindex", "chi so cai cach hanh chinh"],
    hints: ["cai cach hanh chinh"],
    sections: true,
  },
  { id: "papi", required: PLAN, allowed: COMMON, titles: ["papi"], hints: [], sections: true },
  { id: "sipas", required: PLAN, allowed: COMMON, titles: ["sipas"], hints: [], sections: true },
  {
    id: "assigned-results",
    required: [...PLAN, ["result"]],
    allowed: [...COMMON, ...REPORTING],
    titles: [],
    hints: ["nhiem vu duoc giao", "ket luan", "chi dao"],
    sections: false,
  },
  {
    id: "plan-results",
    required: [...PLAN, ["result"]],
    allowed: [...COMMON, ...REPORTING],
    titles: [],
    hints: ["ke hoach"],
    sections: true,
  },
  {
    id: "indicators",
    required: [["index"], ["task"], ["target", "numerator", "ratio"]],
    allowed: [...COMMON, ...REPORTING, "lead", "deadline", "result"],
    titles: [],
    hints: ["chi tieu", "chi so"],
    sections: true,
  },
]);

/** The template that a table comes closest to, and the roles that it requires and the table has no column for. */
export function closestTemplate(
  roles: ReadonlySet<Role>,
  title: string,
  templates: readonly Template[] = TEMPLATES,
): { template: Template; missing: Role[]; closeness: number } {
  const words = fold(title);
  const [first, ...others] = templates.map((candidate) => ({
    template: candidate,
    missing: missingRoles(candidate, roles),
    closeness: closenessOf(candidate, roles, words),
  }));
  if (!first) throw new Error("There must be a template.");
  return others.reduce((best, other) => (other.closeness > best.closeness ? other : best), first);
}

function missingRoles({ required }: Template, roles: ReadonlySet<Role>): Role[] {
  return required.flatMap((group) => (group.some((one) => roles.has(one)) ? [] : group.slice(0, 1)));
}

function closenessOf(candidate: Template, roles: ReadonlySet<Role>, title: string): number {
  const required = candidate.required.filter((group) => group.some((one) => roles.has(one)));
  const known = new Set([...candidate.required.flat(), ...candidate.allowed]);
  const strange = [...roles].filter((one) => !known.has(one));
  const named = candidate.titles.some((words) => title.includes(words)) ? 2.5 : 0;
  const hinted = candidate.hints.some((words) => title.includes(words)) ? 0.1 : 0;
  const criterion = candidate.id === "par-index" && roles.has("criterion") ? 0.3 : 0;
  const basis = candidate.id === "assigned-results" && roles.has("basis") ? 0.15 : 0;
  const missing = candidate.required.length - required.length;
  return required.length - 1.2 * missing - 0.6 * strange.length + named + hinted + criterion + basis;
}

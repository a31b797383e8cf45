import { z } from "zod";
import { fold } from "../text/normalise";
import { ROLES, type Role } from "./table";

const role = z.enum(ROLES);

/** A form of table that the office knows: what it must hold, what it may hold, and how its title names it. */
const template = z.object({
  /** Names a built-in template; of a template of the office it is the name that the office gave it. */
  id: z.string().min(1),
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
export interface Template extends z.infer<typeof template> {
  /** Headings of the office's own, folded; a table that has some of them is likely of this template. */
  headings?: readonly string[];
  /** The built-in form of a template that the office changed: sheets are recognised by it as before. */
  builtIn?: Template;
}

const COMMON: Role[] = ["coordinator", "officer", "basis", "product", "criterion", "note", "target"];
const REPORTING: Role[] = ["description", "assessment", "numerator", "denominator", "ratio", "baseline"];
const PLAN: Role[][] = [["index"], ["task"], ["lead"], ["deadline"]];

/** Built-in templates; an office may bring others. */
export const TEMPLATES = z.array(template).parse([
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

/** Ids of the built-in templates; the texts name each. */
export const BUILT_IN_IDS: ReadonlySet<string> = new Set(TEMPLATES.map(({ id }) => id));

/**
 * The template that a table comes closest to, and the roles that it requires and the table has no column for. `title`
 * are the lines above the table, `headings` its column titles.
 */
export function closestTemplate(
  roles: ReadonlySet<Role>,
  title: string,
  templates: readonly Template[] = TEMPLATES,
  headings: readonly string[] = [],
): { template: Template; missing: Role[]; closeness: number } {
  const words = fold(title);
  const own = new Set(headings.map(fold));
  const [first, ...others] = templates.map((candidate) => ({
    template: candidate,
    missing: missingRoles(candidate, roles),
    closeness: closenessOf(candidate.builtIn ?? candidate, roles, words) + headingBonus(candidate, own),
  }));
  if (!first) throw new Error("There must be a template.");
  return others.reduce((best, other) => (other.closeness > best.closeness ? other : best), first);
}

/** Between templates of the same roles the one whose own headings stand over the columns wins. */
function headingBonus({ headings = [] }: Template, own: ReadonlySet<string>): number {
  return 0.4 * Math.min(3, headings.filter((heading) => own.has(heading)).length);
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

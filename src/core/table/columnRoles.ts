import { assignBest } from "./assignBest";
import { countFitting, type SampleCell } from "./cellFits";
import { choicesThatHold, headingKey, type ChosenRole, type HeadingChoices } from "./headingChoices";
import { strangeness, type HeadingEvidence } from "./readHeading";
import { ROLES, type ColumnReason, type Role, type TableColumn } from "./table";

/** A column before it has a role: its heading, what the heading says, and some of the cells below. */
export interface ColumnCandidate {
  column: number;
  heading: string;
  titles: readonly string[];
  evidence: HeadingEvidence;
  cells: readonly SampleCell[];
}

/** Below this a column stays without a role. */
const LEAST = 0.3;
/** What the cells weigh beside the heading once there are enough of them. */
const CELLS_WEIGHT = 0.35;
const ENOUGH_CELLS = 3;
/** A neutral answer for roles that any text fits, and for columns without cells. */
const NEUTRAL = 0.5;
/** How strongly the title over persons must also name a lead. */
const PERSONS_LEAD = 0.4;
/** Roles that a column may take by its cells alone, where the heading says nothing. */
const BY_CELLS_ALONE: ReadonlySet<Role> = new Set(["index", "deadline"]);
/** A table needs these; between two roles that fit alike the needed one wins. */
const NEEDED: ReadonlySet<Role> = new Set(["task", "lead", "deadline"]);

interface Fit {
  total: number;
  reasons: readonly ColumnReason[];
}
const CHOSEN: ColumnReason = { kind: "chosen" };
const NO_FIT: Fit = { total: 0, reasons: [] };

/**
 * Gives every column at most one role and every role at most one column, so that all together fit best. A choice of the
 * user outweighs everything.
 */
export function assignColumnRoles(
  columns: readonly ColumnCandidate[],
  choices: HeadingChoices,
): TableColumn[] {
  const keys = columns.map(({ titles }) => headingKey(titles));
  const held = choicesThatHold(choices, keys);
  const fits = columns.map((column, index) => {
    const chosen = held.get(keys[index] ?? "");
    return ROLES.map((role) => (chosen ? chosenFit(column, role, chosen) : fitOf(column, role)));
  });
  const scores = fits.map((row) => row.map((fit) => (fit.total >= LEAST ? fit.total : 0)));
  const best = assignBest(scores, ROLES.length);
  const assigned = columns.map((column, index) => {
    const choice = best[index] ?? -1;
    const role = ROLES[choice];
    const fit = fits[index]?.[choice];
    const base = { column: column.column, heading: column.heading, titles: column.titles };
    if (held.get(keys[index] ?? "") === "none") return { ...base, confidence: 1, reasons: [CHOSEN] };
    if (!role || !fit) return { ...base, confidence: 0, reasons: [] };
    return { ...base, role, confidence: Math.min(1, fit.total), reasons: fit.reasons };
  });
  return leadByPersons(assigned, columns);
}

/** In a plan of one office persons lead: "Người thực hiện" is the lead where no other column is. */
function leadByPersons(assigned: TableColumn[], columns: readonly ColumnCandidate[]): TableColumn[] {
  if (assigned.some(({ role }) => role === "lead")) return assigned;
  return assigned.map((column, index) => {
    const said = columns[index]?.evidence.get("lead");
    if (column.role !== "officer" || !said || said.weight < PERSONS_LEAD) return column;
    if (column.reasons.includes(CHOSEN)) return column;
    return { ...column, role: "lead" };
  });
}

function chosenFit(column: ColumnCandidate, role: Role, chosen: ChosenRole): Fit {
  return chosen === role ? { total: 10, reasons: [CHOSEN, ...cellReasons(column, role)] } : NO_FIT;
}

function cellReasons({ cells }: ColumnCandidate, role: Role): ColumnReason[] {
  const count = countFitting(role, cells);
  return count && count.filled > 0 ? [{ kind: "cells", role, ...count }] : [];
}

function fitOf(column: ColumnCandidate, role: Role): Fit {
  const said = column.evidence.get(role);
  if (!said && !BY_CELLS_ALONE.has(role)) return NO_FIT;
  const count = countFitting(role, column.cells);
  const enough = count ? Math.min(1, count.filled / ENOUGH_CELLS) : 0;
  const share = count && count.filled > 0 ? count.fitting / count.filled : NEUTRAL;
  if (!said && (share < 0.8 || enough < 1)) return NO_FIT;
  const against = strangeness(column.evidence) * (1 - (said?.weight ?? 0) / 2);
  const weight = CELLS_WEIGHT * enough;
  const byTitle = (said?.weight ?? 0) * (1 - against);
  const needed = NEEDED.has(role) ? 0.02 : 0;
  const total = byTitle * (1 - weight) + share * weight * (1 - against) + needed;
  const heading = column.heading;
  const reasons: ColumnReason[] = said ? [{ kind: "heading", heading, spelling: said.spelling }] : [];
  return { total, reasons: [...reasons, ...cellReasons(column, role)] };
}

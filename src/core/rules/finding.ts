import type { Role } from "../table/table";
import type { RuleFinding, Severity } from "./rule";

/** A finding with all that its readers need: the pane, the findings sheet, the command line. */
export interface Finding extends RuleFinding {
  rule: string;
  severity: Severity;
  sheet: string;
  /** A1 name of the cell. */
  cell: string;
  /** What the cell holds, as text. */
  text: string;
  /** Number, title, role and lead units of the row concerned; absent for findings of the whole table. */
  index?: string | undefined;
  title?: string | undefined;
  role?: Role | undefined;
  lead?: string | undefined;
}

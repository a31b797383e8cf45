import { CATALOGUE } from "./vi/catalogue";
import { CHANGES } from "./vi/changes";
import { CHECK } from "./vi/check";
import { COMMAND_LINE } from "./vi/commandLine";
import { FRAME } from "./vi/frame";
import { REPORT } from "./vi/report";
import { REPORTING } from "./vi/reporting";
import { RULES } from "./vi/rules";
import { SUMMARY } from "./vi/summary";

/** Every sentence a person reads, in Vietnamese: the master, whose keys English must match. */
export const vi = {
  ...FRAME,
  ...CHECK,
  ...CHANGES,
  ...REPORTING,
  ...RULES,
  ...REPORT,
  ...COMMAND_LINE,
  ...CATALOGUE,
  ...SUMMARY,
};

export type TextKey = keyof typeof vi;

import { CATALOGUE } from "./en/catalogue";
import { CHANGES } from "./en/changes";
import { CHECK } from "./en/check";
import { COMMAND_LINE } from "./en/commandLine";
import { FRAME } from "./en/frame";
import { REPORT } from "./en/report";
import { REPORTING } from "./en/reporting";
import { RULES } from "./en/rules";
import { SUMMARY } from "./en/summary";
import type { TextKey } from "./vi";

/** Every sentence a person reads, in English, under the keys of the Vietnamese master. */
export const en = {
  ...FRAME,
  ...CHECK,
  ...CHANGES,
  ...REPORTING,
  ...RULES,
  ...REPORT,
  ...COMMAND_LINE,
  ...CATALOGUE,
  ...SUMMARY,
} satisfies Record<TextKey, string>;

import { decomposedText } from "./decomposedText";
import { duplicateIndex } from "./duplicateIndex";
import { indexGap } from "./indexGap";
import { indexOrder } from "./indexOrder";
import { leadAlsoCoordinates } from "./leadAlsoCoordinates";
import { legacyEncoding } from "./legacyEncoding";
import { missingColumn } from "./missingColumn";
import { missingCoordinator } from "./missingCoordinator";
import { missingIndex } from "./missingIndex";
import { missingLead } from "./missingLead";
import { missingTask } from "./missingTask";
import { repeatedHeader } from "./repeatedHeader";
import { repeatedTask } from "./repeatedTask";
import { resultWithoutDescription } from "./resultWithoutDescription";
import { severalLeads } from "./severalLeads";
import { splitRow } from "./splitRow";
import { straySpaces } from "./straySpaces";
import { unknownResult } from "./unknownResult";
import { unknownUnit } from "./unknownUnit";
import { unreadableTarget } from "./unreadableTarget";
import type { Rule } from "./rule";

/** Every rule of one table, in the order their pages are listed. */
export const RULES: readonly Rule[] = [
  missingColumn,
  repeatedHeader,
  splitRow,
  missingIndex,
  duplicateIndex,
  indexGap,
  indexOrder,
  missingTask,
  repeatedTask,
  missingLead,
  unknownUnit,
  severalLeads,
  leadAlsoCoordinates,
  missingCoordinator,
  unknownResult,
  resultWithoutDescription,
  unreadableTarget,
  legacyEncoding,
  decomposedText,
  straySpaces,
];

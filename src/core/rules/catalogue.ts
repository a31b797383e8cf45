import { ambiguousDate } from "./ambiguousDate";
import { catalogueEntry } from "./catalogueEntry";
import { columnCode } from "./columnCode";
import { deadlineOutsidePlan } from "./deadlineOutsidePlan";
import { decomposedText } from "./decomposedText";
import { duplicateIndex } from "./duplicateIndex";
import { formulaError } from "./formulaError";
import { impossibleDate } from "./impossibleDate";
import { indexGap } from "./indexGap";
import { indexOrder } from "./indexOrder";
import { leadAlsoCoordinates } from "./leadAlsoCoordinates";
import { legacyEncoding } from "./legacyEncoding";
import { missingColumn } from "./missingColumn";
import { missingCoordinator } from "./missingCoordinator";
import { missingDeadline } from "./missingDeadline";
import { missingIndex } from "./missingIndex";
import { missingLead } from "./missingLead";
import { missingOperand } from "./missingOperand";
import { missingTask } from "./missingTask";
import { noTable } from "./noTable";
import { numeratorOverDenominator } from "./numeratorOverDenominator";
import { overdue } from "./overdue";
import { ratioMismatch } from "./ratioMismatch";
import { repeatedHeader } from "./repeatedHeader";
import { repeatedTask } from "./repeatedTask";
import { resultWithoutDescription } from "./resultWithoutDescription";
import { severalLeads } from "./severalLeads";
import { splitRow } from "./splitRow";
import { straySpaces } from "./straySpaces";
import { sumMismatch } from "./sumMismatch";
import { unknownResult } from "./unknownResult";
import { unknownUnit } from "./unknownUnit";
import { unreadableDeadline } from "./unreadableDeadline";
import { unreadableTarget } from "./unreadableTarget";
import { yearTypo } from "./yearTypo";
import type { Rule, RuleName } from "./rule";

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
  missingDeadline,
  unreadableDeadline,
  impossibleDate,
  ambiguousDate,
  yearTypo,
  deadlineOutsidePlan,
  overdue,
  unknownResult,
  resultWithoutDescription,
  ratioMismatch,
  numeratorOverDenominator,
  missingOperand,
  unreadableTarget,
  sumMismatch,
  columnCode,
  formulaError,
  legacyEncoding,
  decomposedText,
  straySpaces,
];

/** Every rule, that of the whole workbook first, that of the sheet "Danh mục" after those of tables it is listed with. */
export const EVERY_RULE: readonly RuleName[] = [
  noTable,
  ...RULES.flatMap((rule): RuleName[] => (rule === formulaError ? [catalogueEntry, rule] : [rule])),
];

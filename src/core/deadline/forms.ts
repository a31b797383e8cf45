import type { DeadlineForm } from "./form";
import { address } from "./forms/address";
import { bareDay } from "./forms/bareDay";
import { change } from "./forms/change";
import { citation } from "./forms/citation";
import { condition } from "./forms/condition";
import { cycleDay } from "./forms/cycleDay";
import { day } from "./forms/day";
import { dayList } from "./forms/dayList";
import { duration } from "./forms/duration";
import { former } from "./forms/former";
import { idiom } from "./forms/idiom";
import { isoDay } from "./forms/isoDay";
import { label } from "./forms/label";
import { month } from "./forms/month";
import { monthsOfYear } from "./forms/monthsOfYear";
import { namedPeriod } from "./forms/namedPeriod";
import { ongoing } from "./forms/ongoing";
import { portion } from "./forms/portion";
import { progress } from "./forms/progress";
import { quantity } from "./forms/quantity";
import { quarter } from "./forms/quarter";
import { recurrence } from "./forms/recurrence";
import { scope } from "./forms/scope";
import { session } from "./forms/session";
import { timesPer } from "./forms/timesPer";
import { weekly } from "./forms/weekly";
import { year } from "./forms/year";

/** Every form of deadline, in the order of the page; where two claim the same words the longer claim wins, then the earlier form. */
export const DEADLINE_FORMS: readonly DeadlineForm[] = [
  day,
  isoDay,
  dayList,
  month,
  quarter,
  monthsOfYear,
  year,
  portion,
  cycleDay,
  recurrence,
  timesPer,
  weekly,
  ongoing,
  duration,
  condition,
  session,
  change,
  former,
  namedPeriod,
  bareDay,
  citation,
  label,
  quantity,
  address,
  progress,
  scope,
  idiom,
];

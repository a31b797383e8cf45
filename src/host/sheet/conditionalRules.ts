import type ExcelJS from "exceljs";
import { areaText, intersection, parseLocal, type Area } from "./areas";
import { internals, type ConditionalBlock, type ConditionalRule } from "./exceljsInternals";

/**
 * The conditional formats of a sheet as exceljs keeps them: blocks of areas ("A1:B9 D4"), each with rules. Excel's API
 * knows rules only, ordered by priority; 1 comes first in the file, 0 in the API.
 */
interface FoundRule {
  block: ConditionalBlock;
  rule: ConditionalRule;
}

export function areasOf(block: ConditionalBlock): Area[] {
  return block.ref.split(/\s+/u).flatMap((part) => parseLocal(part) ?? []);
}

/** Every rule of a sheet that touches the area, first priority first. */
export function rulesIn(sheet: ExcelJS.Worksheet, area: Area): FoundRule[] {
  return internals(sheet)
    .conditionalFormattings.filter((block) => areasOf(block).some((part) => intersection(part, area)))
    .flatMap((block) => block.rules.map((rule) => ({ block, rule })))
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule));
}

function priorityOf(rule: ConditionalRule): number {
  return rule.priority ?? Number.MAX_SAFE_INTEGER;
}

function allRules(sheet: ExcelJS.Worksheet): ConditionalRule[] {
  return internals(sheet).conditionalFormattings.flatMap(({ rules }) => rules);
}

/** A new rule comes first; every other moves one down. */
export function addRule(sheet: ExcelJS.Worksheet, areas: readonly Area[], rule: ConditionalRule): void {
  for (const other of allRules(sheet)) {
    if (other.priority !== undefined) other.priority += 1;
  }
  rule.priority = 1;
  internals(sheet).conditionalFormattings.push({ ref: areas.map(areaText).join(" "), rules: [rule] });
}

/** Removes a rule; those below move up again, so that adding and removing leaves the file's priorities as they were. */
export function removeRule(sheet: ExcelJS.Worksheet, rule: ConditionalRule): void {
  const held = internals(sheet);
  for (const block of held.conditionalFormattings)
    block.rules = block.rules.filter((other) => other !== rule);
  held.conditionalFormattings = held.conditionalFormattings.filter(({ rules }) => rules.length > 0);
  const { priority } = rule;
  if (priority === undefined) return;
  for (const other of allRules(sheet)) {
    if (other.priority !== undefined && other.priority > priority) other.priority -= 1;
  }
}

/** Gives a rule another place in the order; 0 comes first, -1 last. */
export function moveRule(sheet: ExcelJS.Worksheet, rule: ConditionalRule, place: number): void {
  const others = allRules(sheet)
    .filter((other) => other !== rule)
    .sort((a, b) => priorityOf(a) - priorityOf(b));
  const index = place < 0 ? others.length + 1 + place : place;
  others.splice(Math.max(0, index), 0, rule);
  for (const [position, other] of others.entries()) other.priority = position + 1;
}

/** Takes an area out of every rule; a rule keeps what lies outside, one without anything left goes. */
export function clearRules(sheet: ExcelJS.Worksheet, area: Area): void {
  for (const { block, rule } of rulesIn(sheet, area)) {
    const rest = areasOf(block).flatMap((part) => without(part, area));
    if (rest.length === 0) removeRule(sheet, rule);
    else block.ref = rest.map(areaText).join(" ");
  }
}

/** An area less another: up to four rectangles around the hole. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

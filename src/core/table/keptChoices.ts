import { type ChosenRole, type HeadingChoices } from "./headingChoices";
import { ROLES } from "./table";

/** Choices as they were kept; an entry that an older release wrote otherwise, or anything else, is left out. */
export function readKeptChoices(columns: unknown, bands: unknown): HeadingChoices {
  return {
    columns: entries(columns).flatMap(({ heading, role }) =>
      typeof heading === "string" && heading !== "" && isChosenRole(role) ? [{ heading, role }] : [],
    ),
    bands: entries(bands).flatMap(({ sheet, first, last }) =>
      typeof sheet === "string" && isRow(first) && isRow(last) && first <= last
        ? [{ sheet, first, last }]
        : [],
    ),
  };
}

function entries(list: unknown): Record<string, unknown>[] {
  if (!Array.isArray(list)) return [];
  return list.filter(
    (entry): entry is Record<string, unknown> => typeof entry === "object" && entry !== null,
  );
}

function isChosenRole(role: unknown): role is ChosenRole {
  return role === "none" || ROLES.some((known) => known === role);
}

function isRow(row: unknown): row is number {
  return typeof row === "number" && Number.isInteger(row) && row >= 0;
}

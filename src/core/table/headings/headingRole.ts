import type { Role } from "../table";

/**
 * What a phrase of a heading can mean: a role; "none" for columns that an assignment table may carry along; "foreign"
 * for columns of other lists (staff, schedules, goods, procedures), which make it doubtful that this is one.
 */
export type HeadingRole = Role | "none" | "foreign";

/** How certainly a phrase names its role: alone, usually, or only where the cells below agree. */
export type Strength = "sure" | "likely" | "possible";

/** Phrases that people write over a column of one role, parted by ";". */
export type HeadingWords = { role: HeadingRole } & Partial<Record<Strength, string>>;

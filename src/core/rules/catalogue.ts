import type { Rule } from "./rule";

/** Every rule of one table, in the order their pages are listed. */
export const RULES: readonly Rule[] = [];

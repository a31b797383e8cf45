import { parseArgs } from "node:util";
import type { Language, TextKey, TextValues } from "../texts/say";

/** What the command line was asked to do. */
export interface CheckOptions {
  files: string[];
  json: boolean;
  help: boolean;
  sheet?: string;
  year?: number;
  asOf?: string;
  out?: string;
  /** Path of the workbook whose catalogue holds instead of the files' own. */
  catalogue?: string;
  language: Language;
}

/** Why the command cannot run, as a sentence of the texts. */
export interface Refusal {
  key: TextKey;
  values?: TextValues;
}

const OPTIONS = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  sheet: { type: "string" },
  year: { type: "string" },
  "as-of": { type: "string" },
  out: { type: "string" },
  catalogue: { type: "string" },
  lang: { type: "string" },
} as const;

/** Reads the arguments after the command; the first thing that cannot be understood is the refusal. */
export function readOptions(args: readonly string[]): CheckOptions | Refusal {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && !Object.hasOwn(OPTIONS, token.name));
  if (unknown?.kind === "option") return { key: "cli.unknownOption", values: { option: unknown.rawName } };
  const language = readLanguage(values.lang);
  const missing = Object.entries(values).find(
    ([name, value]) =>
      OPTIONS[name as keyof typeof OPTIONS].type === "string" && (value === true || value === ""),
  );
  if (missing) return { key: "cli.missingValue", values: { option: `--${missing[0]}` } };
  return language ? checkValues(values, positionals, language) : refuse("cli.badLanguage", values.lang);
}

type Values = Partial<Record<keyof typeof OPTIONS, string | boolean | (string | boolean)[]>>;

function checkValues(values: Values, files: string[], language: Language): CheckOptions | Refusal {
  const { sheet, out, year, catalogue, "as-of": asOf } = values;
  if (typeof year === "string" && !/^(?:19|20)\d\d$/u.test(year)) return refuse("cli.badYear", year);
  if (typeof asOf === "string" && !isDay(asOf)) return refuse("cli.badDay", asOf);
  if (files.length === 0 && !values.help) return { key: "cli.noFile" };
  return {
    files,
    json: values.json === true,
    help: values.help === true,
    language,
    ...(typeof sheet === "string" && { sheet }),
    ...(typeof out === "string" && { out }),
    ...(typeof catalogue === "string" && { catalogue }),
    ...(typeof year === "string" && { year: Number(year) }),
    ...(typeof asOf === "string" && { asOf }),
  };
}

function refuse(key: TextKey, value: unknown): Refusal {
  return { key, values: { value: String(value) } };
}

function readLanguage(value: unknown): Language | undefined {
  if (value === undefined) return "vi";
  return value === "vi" || value === "en" ? value : undefined;
}

/** A day of the calendar written year-month-day. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}

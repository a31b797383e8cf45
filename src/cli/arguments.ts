import { parseArgs } from "node:util";
import type { Language, TextKey, TextValues } from "../texts/say";

/** Everything that commands can be told: a flag stands alone, a text comes after its name. */
const OPTIONS = {
  help: "flag",
  lang: "text",
  json: "flag",
  sheet: "text",
  year: "text",
  "as-of": "text",
  quarter: "text",
  period: "text",
  catalogue: "text",
  export: "text",
  import: "text",
  blank: "text",
  out: "text",
} as const;
export type OptionName = keyof typeof OPTIONS;

/** What every command knows. */
const EVERYWHERE: readonly OptionName[] = ["help", "lang"];

/** What a command may be told, and whether it takes one file or some. */
export interface Expected {
  options: readonly OptionName[];
  files: "one" | "some";
}

/** What the command line was asked to do. */
export interface Arguments {
  /** At least one, unless help is asked for. */
  files: readonly string[];
  help: boolean;
  json: boolean;
  language: Language;
  sheet?: string;
  year?: number;
  /** ISO day. */
  asOf?: string;
  /** 1 to 4. */
  quarter?: number;
  /** Name of a reporting period. */
  period?: string;
  /** Folder for copies. */
  out?: string;
  /** Path of the workbook whose catalogue holds instead of the files' own. */
  catalogue?: string;
  export?: string;
  import?: string;
  /** Name of a template. */
  blank?: string;
}

/** Why the command cannot run, as a sentence of the texts. */
export interface Refusal {
  key: TextKey;
  values?: TextValues;
}

/** Reads the arguments after the command; the first thing that cannot be understood is the refusal. */
export function readArguments(args: readonly string[], expected: Expected): Arguments | Refusal {
  const known = [...EVERYWHERE, ...expected.options];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, kindOf(name)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(({ kind, ...token }) => kind === "option" && !isOneOf(known, token));
  if (unknown?.kind === "option") return { key: "cli.unknownOption", values: { option: unknown.rawName } };
  const texts = known.filter((name) => OPTIONS[name] === "text" && name in values);
  const missing = texts.find((name) => typeof values[name] !== "string" || values[name] === "");
  if (missing) return { key: "cli.missingValue", values: { option: `--${missing}` } };
  const given = Object.fromEntries(texts.map((name) => [name, String(values[name])]));
  const flags = { help: values["help"] === true, json: values["json"] === true };
  return (
    refusalOf(given, flags.help ? undefined : positionals, expected) ?? {
      ...flags,
      files: positionals,
      ...chosen(given),
    }
  );
}

function kindOf(name: OptionName) {
  const type = OPTIONS[name] === "flag" ? ("boolean" as const) : ("string" as const);
  return name === "help" ? { type, short: "h" } : { type };
}

function isOneOf(known: readonly OptionName[], token: object): boolean {
  return "name" in token && known.some((name) => name === token.name);
}

type Texts = Partial<Record<OptionName, string>>;

function refusalOf(
  { lang, year, quarter, "as-of": asOf }: Texts,
  files: readonly string[] | undefined,
  expected: Expected,
): Refusal | undefined {
  const refuse = (key: TextKey, value: string): Refusal => ({ key, values: { value } });
  if (lang !== undefined && !isLanguage(lang)) return refuse("cli.badLanguage", lang);
  if (year !== undefined && !/^(?:19|20)\d\d$/u.test(year)) return refuse("cli.badYear", year);
  if (asOf !== undefined && !isDay(asOf)) return refuse("cli.badDay", asOf);
  if (quarter !== undefined && !/^[1-4]$/u.test(quarter)) return refuse("cli.badQuarter", quarter);
  if (!files) return undefined;
  if (expected.files === "one" && (files.length !== 1 || files[0] === "")) return { key: "cli.oneFile" };
  return files.length === 0 ? { key: "cli.noFile" } : undefined;
}

function chosen({ help: _help, json: _json, lang, year, quarter, "as-of": asOf, ...texts }: Texts) {
  return {
    ...texts,
    language: isLanguage(lang) ? lang : "vi",
    ...(year !== undefined && { year: Number(year) }),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    ...(asOf !== undefined && { asOf }),
  } as const;
}

function isLanguage(value: string | undefined): value is Language {
  return value === "vi" || value === "en";
}

/** A day of the calendar written year-month-day. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}

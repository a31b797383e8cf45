import { parseArgs } from "node:util";
import type { Language } from "../texts/say";
import type { Refusal } from "./options";

/** What the command `catalogue` was asked to do with one file. */
export interface CatalogueOptions {
  file: string;
  help: boolean;
  language: Language;
  export?: string;
  import?: string;
  blank?: string;
  year?: number;
  out?: string;
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  export: { type: "string" },
  import: { type: "string" },
  blank: { type: "string" },
  year: { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
} as const;

/** Reads the arguments after the command; the first thing that cannot be understood is the refusal. */
export function readCatalogueOptions(args: readonly string[]): CatalogueOptions | Refusal {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && !Object.hasOwn(OPTIONS, token.name));
  if (unknown?.kind === "option") return { key: "cli.unknownOption", values: { option: unknown.rawName } };
  const empty = Object.entries(values).find(
    ([name, value]) => name !== "help" && (value === true || value === ""),
  );
  if (empty) return { key: "cli.missingValue", values: { option: `--${empty[0]}` } };
  const text = (name: "export" | "import" | "blank" | "year" | "out" | "lang") => {
    const value = values[name];
    return typeof value === "string" ? { [name]: value } : {};
  };
  const {
    lang = "vi",
    year,
    ...chosen
  }: Record<string, string> = {
    ...text("export"),
    ...text("import"),
    ...text("blank"),
    ...text("year"),
    ...text("out"),
    ...text("lang"),
  };
  if (lang !== "vi" && lang !== "en") return { key: "cli.badLanguage", values: { value: lang } };
  if (year !== undefined && !/^(?:19|20)\d\d$/u.test(year))
    return { key: "cli.badYear", values: { value: year } };
  const help = values.help === true;
  const [file = "", ...others] = positionals;
  if (!help && (file === "" || others.length > 0)) return { key: "cli.oneFile" };
  if ((chosen["import"] !== undefined || chosen["blank"] !== undefined) && chosen["out"] === undefined)
    return { key: "cli.needsOut" };
  return { file, help, language: lang, ...chosen, ...(year !== undefined && { year: Number(year) }) };
}

import { resolve } from "node:path";
import { fillJson } from "../core/report/fillJson";
import { fillIndicators, planIndicators, type SheetFill, type WorkbookFill } from "../flows/fillIndicators";
import { say, type Language } from "../texts/say";
import { EXIT, type Terminal } from "./check";
import { readOptions, type CheckOptions, type Refusal } from "./options";
import { refusalLine, savingLines } from "./outcome";
import { fillLines } from "./printFill";
import { CommandRefused } from "./refused";
import { distinctCopies, prepareFolder } from "./saveCopy";
import { refusalOf, saveAfter, withWorkbook, type Saved, type Session } from "./session";

/** A file with what was or would be filled; `saved` is missing where no copy was asked for or nothing was to fill. */
interface FilledFile {
  file: string;
  fill: WorkbookFill;
  saved?: Saved;
}

/**
 * The command `fill`: shows which formulas belong into the indicator tables of the files, and with --out saves copies that hold
 * them. 0 when every typed figure agrees, 1 when some do not or a code cannot be calculated, 2 when a file could not be read.
 */
export async function fill(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readFillOptions(args);
  if ("key" in options) {
    terminal.err(say("vi", options.key, options.values));
    return EXIT.refused;
  }
  if (options.help) {
    terminal.out(say(options.language, "cli.fill.usage"));
    return EXIT.clean;
  }
  return fillFiles(options, terminal);
}

/** The options of `check`, without the day: no formula depends on one. */
function readFillOptions(args: readonly string[]): CheckOptions | Refusal {
  const options = readOptions(args);
  if ("key" in options || options.asOf === undefined) return options;
  return { key: "cli.unknownOption", values: { option: "--as-of" } };
}

async function fillFiles(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { out, language, json } = options;
  const refuse = (error: unknown, file: string) => terminal.err(refusalLine(error, file, language));
  try {
    if (out !== undefined) await prepareFolder(out);
  } catch (error) {
    refuse(error, out ?? "");
    return EXIT.refused;
  }
  const copies = out === undefined ? undefined : distinctCopies(options.files, out, "filled");
  const filled: FilledFile[] = [];
  for (const file of options.files) {
    try {
      filled.push(await fillFile(file, options, terminal.now.day, copies?.get(resolve(file))));
    } catch (error) {
      refuse(error, file);
    }
  }
  if (json) terminal.out(JSON.stringify(fillJson(filled, language), null, 1));
  else for (const { file, fill } of filled) terminal.out(fillLines(file, fill, language).join("\n"));
  reportSaving(filled, language, json ? terminal.err : terminal.out);
  if (filled.length < options.files.length) return EXIT.refused;
  return filled.some(({ fill }) => fill.sheets.some(needsAttention)) ? EXIT.errors : EXIT.clean;
}

function reportSaving(
  filled: readonly FilledFile[],
  language: Language,
  print: (line: string) => void,
): void {
  for (const { file, saved } of filled) if (saved) savingLines(file, saved, language).forEach(print);
}

function needsAttention({ kept, faults }: SheetFill): boolean {
  return faults.length > 0 || kept.some(({ agrees }) => !agrees);
}

async function fillFile(
  file: string,
  { sheet, year }: CheckOptions,
  asOf: string,
  copy: string | undefined,
): Promise<FilledFile> {
  return withWorkbook(file, async (session) => {
    const sheets = sheet === undefined ? "all" : [sheet];
    const request = { sheets, asOf, ...(year !== undefined && { planYear: year }) } as const;
    const plan = await planIndicators(request).catch((error: unknown) => {
      throw refusalOf(error, file, session.opened);
    });
    if (plan.sheets.length === 0) throw new CommandRefused("file.noContents", { file });
    const hasWork = plan.sheets.some(({ fill }) => fill.length > 0);
    if (copy === undefined || !hasWork) return { file, fill: plan };
    return { file, fill: plan, saved: await saveFilled(session, plan, copy) };
  });
}

/** Sheets that are protected stay as they are; the others are filled. */
function saveFilled(session: Session, { sheets }: WorkbookFill, copy: string): Promise<Saved> {
  return saveAfter(session, copy, () => fillIndicators(sheets.filter(({ isProtected }) => !isProtected)));
}

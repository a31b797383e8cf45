import { resolve } from "node:path";
import { reportJson } from "../core/report/reportJson";
import { countSeverities, allFindings } from "../core/report/report";
import type { ReadCatalogue } from "../core/catalogue/readCatalogue";
import { say, type Language } from "../texts/say";
import { checkFile, type CheckedFile, type FileRequest } from "./checkFile";
import { readOptions, type CheckOptions } from "./options";
import { problemLines, readOfficeFile } from "./officeFile";
import { lockedLines, refusalLine, savingLines } from "./outcome";
import { reportLines, totalLine } from "./printReport";
import { distinctCopies, prepareFolder } from "./saveCopy";
import { PLAIN_LOOK, type TerminalLook } from "./terminalLook";

/** Where the command prints, and when it runs. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  /** ISO day and time hh:mm of the person at the keyboard. */
  now: { day: string; time: string };
  /** How wide it is and whether it shows colours; plain where nothing is said. */
  look?: TerminalLook;
}

export const EXIT = { clean: 0, errors: 1, refused: 2 } as const;

/**
 * The command `check`: 0 without findings of severity error, 1 with some, 2 when a file could not be checked. Files that
 * can be checked are, and are reported, whatever became of the others.
 */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if ("key" in options) {
    terminal.err(say("vi", options.key, options.values));
    return EXIT.refused;
  }
  if (options.help) {
    terminal.out(say(options.language, "cli.usage"));
    return EXIT.clean;
  }
  return checkFiles(options, terminal);
}

async function checkFiles(options: CheckOptions, terminal: Terminal): Promise<number> {
  const checked: CheckedFile[] = [];
  let office: ReadCatalogue | undefined;
  let refused = 0;
  const refuse = (error: unknown, file: string) => {
    refused++;
    terminal.err(refusalLine(error, file, options.language));
  };
  try {
    if (options.catalogue !== undefined) office = await readOfficeFile(options.catalogue);
    if (options.out !== undefined) await prepareFolder(options.out);
  } catch (error) {
    refuse(error, options.catalogue ?? options.out ?? "");
    return EXIT.refused;
  }
  const copies =
    options.out === undefined ? undefined : distinctCopies(options.files, options.out, "checked");
  for (const file of options.files) {
    try {
      const job = jobOf(file, options, terminal, copies?.get(resolve(file)));
      checked.push(await checkFile(withCatalogue(job, office)));
    } catch (error) {
      refuse(error, file);
    }
  }
  print(checked, options, terminal);
  for (const line of office ? problemLines(options.catalogue ?? "", office, options.language) : [])
    terminal.err(line);
  const errors = checked.reduce(
    (sum, { check }) => sum + countSeverities(allFindings(check)).error,
    office?.problems.length ?? 0,
  );
  if (refused > 0) return EXIT.refused;
  return errors > 0 ? EXIT.errors : EXIT.clean;
}

function jobOf(
  file: string,
  options: CheckOptions,
  { now }: Terminal,
  copy: string | undefined,
): FileRequest {
  return {
    file,
    time: now.time,
    language: options.language,
    request: {
      sheets: options.sheet === undefined ? "all" : [options.sheet],
      asOf: options.asOf ?? now.day,
      ...(options.year !== undefined && { planYear: options.year }),
    },
    ...(copy !== undefined && { copy }),
  };
}

function withCatalogue(job: FileRequest, office: ReadCatalogue | undefined): FileRequest {
  return office ? { ...job, request: { ...job.request, catalogue: office.catalogue } } : job;
}

function print(checked: readonly CheckedFile[], { json, language }: CheckOptions, terminal: Terminal): void {
  if (json) terminal.out(JSON.stringify(reportJson(checked, language), null, 1));
  else printReadable(checked, language, terminal);
  // Beside JSON on standard output everything else goes to standard error.
  const say = json ? terminal.err : terminal.out;
  for (const { file, check, saved } of checked) {
    if (!saved) continue;
    if ("copy" in saved) lockedLines(check.protectedSheets, language).forEach(say);
    savingLines(file, saved, language).forEach(say);
  }
}

function printReadable(checked: readonly CheckedFile[], language: Language, terminal: Terminal): void {
  const style = { ...(terminal.look ?? PLAIN_LOOK), language };
  const reports = checked.map(({ file, check }) => reportLines(file, check, style).join("\n"));
  if (reports.length > 0) terminal.out(reports.join("\n\n"));
  if (checked.length < 2) return;
  const counts = countSeverities(checked.flatMap(({ check }) => allFindings(check)));
  terminal.out(`\n${totalLine(checked.length, counts, style)}`);
}

import { reportJson } from "../core/report/reportJson";
import { countSeverities, allFindings } from "../core/report/report";
import type { Language } from "../texts/say";
import type { Arguments } from "./arguments";
import { checkFile, type CheckedFile, type FileRequest } from "./checkFile";
import { command, EXIT, officeProblems, type Call, type Terminal } from "./command";
import { eachFile, type FileJob } from "./eachFile";
import { lockedLines, savingLines } from "./outcome";
import { reportLines, totalLine } from "./printReport";
import { PLAIN_LOOK } from "./terminalLook";

/**
 * The command `check`: 0 without findings of severity error, 1 with some, 2 when a file could not be checked. Files that
 * can be checked are, and are reported, whatever became of the others.
 */
export const check = command({
  options: ["json", "sheet", "year", "as-of", "catalogue", "out"],
  files: "some",
  usage: "cli.usage",
  run: checkFiles,
});

async function checkFiles(call: Call): Promise<number> {
  const { options, office, terminal } = call;
  const { answers: checked, refused } = await eachFile(call, "checked", (job) =>
    checkFile(requestOf(job, call)),
  );
  print(checked, options, terminal);
  officeProblems(call).forEach(terminal.err);
  const errors = checked.reduce(
    (sum, { check }) => sum + countSeverities(allFindings(check)).error,
    office?.problems.length ?? 0,
  );
  if (refused > 0) return EXIT.refused;
  return errors > 0 ? EXIT.errors : EXIT.clean;
}

function requestOf(job: FileJob, { options, office, terminal: { now } }: Call): FileRequest {
  return {
    ...job,
    time: now.time,
    language: options.language,
    request: {
      sheets: options.sheet === undefined ? "all" : [options.sheet],
      asOf: options.asOf ?? now.day,
      ...(options.year !== undefined && { planYear: options.year }),
      ...(office && { catalogue: office.catalogue }),
    },
  };
}

function print(checked: readonly CheckedFile[], { json, language }: Arguments, terminal: Terminal): void {
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

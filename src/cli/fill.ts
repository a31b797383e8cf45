import { fillJson } from "../core/report/fillJson";
import { fillIndicators, planIndicators, type SheetFill, type WorkbookFill } from "../flows/fillIndicators";
import { command, EXIT, officeProblems, type Call } from "./command";
import { eachFile, type FileJob } from "./eachFile";
import { copiesLines } from "./outcome";
import { fillLines } from "./printFill";
import { CommandRefused } from "./refused";
import { saveAfter, withWorkbook, type Saved, type Session } from "./session";

/** A file with what was or would be filled; `saved` is missing where no copy was asked for or nothing was to fill. */
interface FilledFile {
  file: string;
  fill: WorkbookFill;
  saved?: Saved;
}

/**
 * The command `fill`: shows which formulas belong into the indicator tables of the files, and with --out saves copies that hold
 * them. 0 when every typed figure agrees, 1 when some do not or a code cannot be calculated, 2 when a file could not be read.
 * No formula depends on a day.
 */
export const fill = command({
  options: ["json", "sheet", "year", "catalogue", "out"],
  files: "some",
  usage: "cli.fill.usage",
  run: fillFiles,
});

async function fillFiles(call: Call): Promise<number> {
  const { options, terminal } = call;
  const { language, json } = options;
  const { answers: filled, refused } = await eachFile(call, "filled", (job) => fillFile(job, call));
  if (json) terminal.out(JSON.stringify(fillJson(filled, language), null, 1));
  else for (const { file, fill } of filled) terminal.out(fillLines(file, fill, language).join("\n"));
  copiesLines(filled, language).forEach(json ? terminal.err : terminal.out);
  officeProblems(call).forEach(terminal.err);
  if (refused > 0) return EXIT.refused;
  if (call.office && call.office.problems.length > 0) return EXIT.errors;
  return filled.some(({ fill }) => fill.sheets.some(needsAttention)) ? EXIT.errors : EXIT.clean;
}

function needsAttention({ kept, faults }: SheetFill): boolean {
  return faults.length > 0 || kept.some(({ agrees }) => !agrees);
}

async function fillFile({ file, copy }: FileJob, { options, office, terminal }: Call): Promise<FilledFile> {
  const { sheet, year } = options;
  return withWorkbook(file, async (session) => {
    const request = {
      sheets: sheet === undefined ? "all" : [sheet],
      asOf: terminal.now.day,
      ...(year !== undefined && { planYear: year }),
      ...(office && { catalogue: office.catalogue }),
    } as const;
    const plan = await planIndicators(request);
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

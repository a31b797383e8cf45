import { summaryJson } from "../core/report/summaryJson";
import { quarterName } from "../core/summary/periods";
import { buildSummary } from "../flows/buildSummary";
import { planSummary, type SummaryPlan } from "../flows/planSummary";
import { say } from "../texts/say";
import { command, EXIT, officeProblems, type Call } from "./command";
import { eachFile, type FileJob } from "./eachFile";
import { copiesLines } from "./outcome";
import { summaryLines } from "./printSummary";
import { CommandRefused } from "./refused";
import { saveAfter, withWorkbook, type Saved, type Session } from "./session";

/** A file with what was or would be summed up; `saved` is missing where no copy was asked for. */
interface SummedFile {
  file: string;
  plan: SummaryPlan;
  saved?: Saved;
}

/**
 * The command `summarize`: counts the tasks of a period, and with --out saves copies with register and summary. 0 when everything
 * went well, 2 when a file could not be summed up or saved.
 */
export const summarize = command({
  options: ["json", "sheet", "year", "as-of", "out", "catalogue", "quarter", "period"],
  files: "some",
  usage: "cli.summarize.usage",
  run: summarizeFiles,
});

async function summarizeFiles(call: Call): Promise<number> {
  const { options, terminal } = call;
  const { language, json } = options;
  officeProblems(call).forEach(terminal.err);
  const { answers, refused } = await eachFile(call, "summarized", (job) => summarizeFile(job, call));
  if (json) terminal.out(JSON.stringify(summaryJson(answers.map(reported)), null, 1));
  else for (const { file, plan } of answers) terminal.out(summaryLines(file, plan, language).join("\n"));
  const print = json ? terminal.err : terminal.out;
  copiesLines(answers, language).forEach(print);
  const isSaved = ({ saved }: SummedFile) => saved === undefined || "copy" in saved;
  if (!answers.some(({ saved }) => saved && "copy" in saved)) return refused > 0 ? EXIT.refused : EXIT.clean;
  print(say(language, "sum.noChart"));
  return refused > 0 || !answers.every(isSaved) ? EXIT.refused : EXIT.clean;
}

function reported({ file, plan: { period, model, register } }: SummedFile) {
  return { file, period, asOf: model.asOf, figures: model.figures, rows: register.length };
}

async function summarizeFile(
  { file, copy }: FileJob,
  { options, terminal, office }: Call,
): Promise<SummedFile> {
  const { sheet, year, asOf = terminal.now.day } = options;
  return withWorkbook(file, async (session) => {
    const name = options.period ?? (options.quarter === undefined ? undefined : quarterName(options.quarter));
    const plan = await planSummary({
      asOf,
      ...(sheet !== undefined && { sheets: [sheet] }),
      ...(year !== undefined && { planYear: year }),
      ...(name !== undefined && { period: { name, year: year ?? Number(asOf.slice(0, 4)) } }),
      ...(office && { catalogue: office.catalogue }),
    });
    assertUsable(plan, name, sheet, file);
    return {
      file,
      plan,
      ...(copy !== undefined && { saved: await save(session, plan, copy, terminal.now) }),
    };
  });
}

/** There must be the period and the sheet that were asked for, and something to count. */
function assertUsable(
  plan: SummaryPlan,
  name: string | undefined,
  sheet: string | undefined,
  file: string,
): void {
  if (name !== undefined && plan.period.name.toLowerCase() !== name.toLowerCase()) {
    const periods = plan.periods.map((period) => period.name).join(", ");
    throw new CommandRefused("cli.noPeriod", { file, period: name, periods });
  }
  if (sheet !== undefined && !plan.check.sheetNames.includes(sheet))
    throw new CommandRefused("cli.noSheet", { file, sheet, sheets: plan.check.sheetNames.join(", ") });
  if (plan.register.length === 0) throw new CommandRefused("cli.nothingToSum", { file });
}

function save(
  session: Session,
  plan: SummaryPlan,
  copy: string,
  now: { day: string; time: string },
): Promise<Saved> {
  return saveAfter(session, copy, async () => {
    await buildSummary(plan, now);
  });
}

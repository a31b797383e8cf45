import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { catalogueText, parseCatalogue } from "../core/catalogue/catalogueJson";
import { NO_CATALOGUE, type Catalogue } from "../core/catalogue/catalogue";
import type { ReadCatalogue } from "../core/catalogue/readCatalogue";
import { makeBlankSheet, templatesOf } from "../flows/blankSheet";
import { openCatalogue, readCatalogueSheet } from "../flows/catalogueSheet";
import { importCatalogue } from "../flows/writeCatalogue";
import { say, sayTemplate, type Language } from "../texts/say";
import { command, EXIT, type Call } from "./command";
import { problemLines } from "./officeFile";
import { savingLines } from "./outcome";
import { CommandRefused } from "./refused";
import { distinctCopies, writeWhole } from "./saveCopy";
import { saveAfter, withWorkbook, type Session } from "./session";

/**
 * The command `catalogue`: 0 when the sheet "Danh mục" is without mistakes, 1 with some, 2 when the command could not
 * run. The file itself is never written.
 */
export const catalogueCommand = command({
  options: ["export", "import", "blank", "year", "out"],
  files: "one",
  usage: "cli.catalogue.usage",
  run,
});

async function run(call: Call): Promise<number> {
  const { options } = call;
  const { out, files } = options;
  const file = files[0]!;
  if (out === undefined && (options.import ?? options.blank) !== undefined)
    throw new CommandRefused("cli.needsOut");
  const given = options.import === undefined ? undefined : await readJson(options.import);
  return withWorkbook(file, async (session) => {
    await change(call, given);
    const { sheet } = await readCatalogueSheet();
    if (!sheet) throw new CommandRefused("cli.noCatalogue", { file });
    const { read } = sheet;
    report(file, read, call);
    if (options.export !== undefined) await exportTo(options.export, read.catalogue, call);
    const isSaved = out === undefined || (await save(session, { file, folder: out }, call));
    if (!isSaved) return EXIT.refused;
    return read.problems.length > 0 ? EXIT.errors : EXIT.clean;
  });
}

/** Everything that is to be written before the sheet is read. */
async function change(
  { options: { language, ...options }, terminal }: Call,
  given: Catalogue | undefined,
): Promise<void> {
  if (options.out === undefined) return;
  if (given) {
    const { sheet, cells, additions } = await importCatalogue(given, language);
    const rows = additions.reduce((sum, addition) => sum + addition.cells.length, 0);
    terminal.out(say(language, "cli.catalogue.written", { cells: cells.length, rows, sheet }));
  }
  if (options.blank !== undefined) {
    const year = options.year ?? Number(terminal.now.day.slice(0, 4));
    const name = await makeBlankSheet(options.blank, year, { language });
    if (name === undefined) throw await noTemplate(options.blank, language);
  }
  if (!given && options.blank === undefined) await openCatalogue({ language });
}

async function noTemplate(value: string, language: Language): Promise<CommandRefused> {
  const { sheet } = await readCatalogueSheet();
  const templates = templatesOf(sheet?.read.catalogue ?? NO_CATALOGUE);
  const names = templates.map(({ name }) => sayTemplate(language, name)).join(", ");
  return new CommandRefused("cli.noTemplate", { value, templates: names });
}

function report(file: string, read: ReadCatalogue, { options: { language }, terminal }: Call): void {
  const { units, templates, rules, setAside } = read.catalogue;
  const counts = {
    units: units.length,
    templates: templates.length,
    rules: rules.length,
    aside: setAside.length,
  };
  terminal.out(say(language, "cli.catalogue.read", { sheet: read.sheet, ...counts }));
  for (const line of problemLines(file, read, language)) terminal.err(line);
}

async function readJson(file: string): Promise<Catalogue> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new CommandRefused("file.notFound", { file }, { cause: error });
  });
  const read = parseCatalogue(text);
  if (!("fault" in read)) return read;
  if (read.fault === "json") throw new CommandRefused("cli.badJson", { file });
  throw new CommandRefused("cli.badCatalogue", { file, path: read.path });
}

async function exportTo(
  file: string,
  content: Catalogue,
  { options: { language }, terminal }: Call,
): Promise<void> {
  await writeWhole(file, new TextEncoder().encode(catalogueText(content)));
  terminal.out(say(language, "cli.report.saved", { file }));
}

async function save(
  session: Session,
  { file, folder }: { file: string; folder: string },
  { options: { language }, terminal }: Call,
): Promise<boolean> {
  const copy = distinctCopies([file], folder, "catalogue").get(resolve(file))!;
  const saved = await saveAfter(session, copy, () => Promise.resolve());
  const isSaved = "copy" in saved;
  for (const line of savingLines(file, saved, language)) (isSaved ? terminal.out : terminal.err)(line);
  return isSaved;
}

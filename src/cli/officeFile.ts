import { problemFinding } from "../core/catalogue/problem";
import type { ReadCatalogue } from "../core/catalogue/readCatalogue";
import { readCatalogueSheet } from "../flows/catalogueSheet";
import { say, type Language } from "../texts/say";
import { sayFinding } from "../texts/sayFinding";
import { CommandRefused } from "./refused";
import { withWorkbook } from "./session";

/** Reads the sheet "Danh mục" of a workbook file. Throws CommandRefused where it has none, WorkbookFileError. */
export async function readOfficeFile(file: string): Promise<ReadCatalogue> {
  const { sheet } = await withWorkbook(file, readCatalogueSheet);
  if (!sheet) throw new CommandRefused("cli.noCatalogue", { file });
  return sheet.read;
}

/** One line for each mistake of a catalogue. */
export function problemLines(file: string, { sheet, problems }: ReadCatalogue, language: Language): string[] {
  return problems.map((problem) => {
    const finding = problemFinding(sheet, problem);
    const said = say(language, "cat.problem", {
      cell: finding.cell,
      problem: sayFinding(language, finding).sentence,
    });
    return `${file}, ${sheet}: ${said}`;
  });
}

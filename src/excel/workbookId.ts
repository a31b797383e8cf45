import { toFailure } from "./excelFailure";

/** Under this name the file keeps an id of its own and nothing else of ours. */
const KEY = "soat-bieu.workbook";

/** What a workbook is known by: its own id, undefined where it was never given one, and the names of its sheets by id. */
export interface WorkbookIdentity<Id = string | undefined> {
  id: Id;
  sheetNames: ReadonlyMap<string, string>;
}

/** What the open workbook is known by. Throws ExcelFailure. */
export async function readWorkbookId(): Promise<WorkbookIdentity> {
  return withSetting((setting, sheetNames) => ({ id: idOf(setting), sheetNames }));
}

/** What the open workbook is known by; gives it an id where it has none. Throws ExcelFailure. */
export async function ensureWorkbookId(newId: () => string): Promise<WorkbookIdentity<string>> {
  return withSetting(async (setting, sheetNames, context) => {
    const known = idOf(setting);
    if (known !== undefined) return { id: known, sheetNames };
    const id = newId();
    context.workbook.settings.add(KEY, id);
    await context.sync();
    return { id, sheetNames };
  });
}

function idOf(setting: Excel.Setting): string | undefined {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof value === "string" && value !== "" ? value : undefined;
}

async function withSetting<Answer>(
  ask: (
    setting: Excel.Setting,
    sheetNames: ReadonlyMap<string, string>,
    context: Excel.RequestContext,
  ) => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY);
      setting.load("value");
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      return ask(setting, new Map(sheets.items.map(({ id, name }) => [id, name])), context);
    });
  } catch (error) {
    throw toFailure(error, "");
  }
}

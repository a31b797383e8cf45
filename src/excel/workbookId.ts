import { toFailure } from "./excelFailure";

/** Under this name the file keeps an id of its own and nothing else of ours. */
const KEY = "soat-bieu.workbook";

/** The id of the open workbook, undefined where it was never given one. Throws ExcelFailure. */
export async function readWorkbookId(): Promise<string | undefined> {
  return withSetting((setting) => idOf(setting));
}

/** The id of the open workbook; gives it one where it has none. Throws ExcelFailure. */
export async function ensureWorkbookId(newId: () => string): Promise<string> {
  return withSetting(async (setting, context) => {
    const known = idOf(setting);
    if (known !== undefined) return known;
    const id = newId();
    context.workbook.settings.add(KEY, id);
    await context.sync();
    return id;
  });
}

function idOf(setting: Excel.Setting): string | undefined {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof value === "string" && value !== "" ? value : undefined;
}

async function withSetting<Answer>(
  ask: (setting: Excel.Setting, context: Excel.RequestContext) => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY);
      setting.load("value");
      await context.sync();
      return ask(setting, context);
    });
  } catch (error) {
    throw toFailure(error, "");
  }
}

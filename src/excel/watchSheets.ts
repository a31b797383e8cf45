/** What happens on the sheets while the add-in runs. `isRemote`: another person's edit (co-authoring). */
export interface SheetEvents {
  onActivated: (sheet: string) => void;
  onChanged: (sheet: string, isRemote: boolean) => void;
}

/**
 * Tells of the open sheet now and of every change of sheet and cell from now on; our own writes are not told. An event
 * only means that something may have changed: Excel sends them late, doubled and without details.
 * Answers how to stop. Throws where Excel refuses.
 */
export async function watchSheets(events: SheetEvents): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const active = sheets.getActiveWorksheet().load("id,name");
    const activated = sheets.onActivated.add(async ({ worksheetId }) => {
      const name = await nameOf(worksheetId, names);
      if (name !== undefined) events.onActivated(name);
    });
    const changed = sheets.onChanged.add(async (event) => {
      if (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      const name = names.get(event.worksheetId) ?? (await nameOf(event.worksheetId, names));
      if (name !== undefined) events.onChanged(name, event.source === Excel.EventSource.remote);
    });
    await context.sync();
    names.set(active.id, active.name);
    events.onActivated(active.name);
    return async () => {
      await Excel.run(activated.context, async (sameContext) => {
        activated.remove();
        changed.remove();
        await sameContext.sync();
      });
    };
  });
}

/** The name of a sheet by its id; undefined when it is gone by now. Names change, so activation asks anew. */
async function nameOf(id: string, names: Map<string, string>): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    names.set(id, sheet.name);
    return sheet.name;
  });
}

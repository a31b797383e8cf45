/** What changed on a sheet. */
export interface SheetChange {
  /** Another person did it (co-authoring). */
  isRemote: boolean;
  /** The A1 name of the cell or area that was written into; absent where rows or columns came, went or moved. */
  edited?: string;
}

/** What happens on the sheets while the add-in runs. */
export interface SheetEvents {
  /** The name of the open file, once and before anything else. */
  onOpened: (fileName: string) => void;
  onActivated: (sheet: string) => void;
  onChanged: (sheet: string, change: SheetChange) => void;
}

/**
 * Tells of the open sheet now and of every change of sheet and cell from now on; our own writes are not told. An event
 * only means that something may have changed: Excel sends them late, doubled and without details.
 * Answers how to stop. Throws where Excel refuses.
 */
export async function watchSheets(events: SheetEvents): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  return Excel.run(async (context) => {
    const workbook = context.workbook.load("name");
    const sheets = workbook.worksheets;
    const active = sheets.getActiveWorksheet().load("id,name");
    const activated = sheets.onActivated.add(async ({ worksheetId }) => {
      const name = await nameOf(worksheetId, names);
      if (name !== undefined) events.onActivated(name);
    });
    const changed = sheets.onChanged.add(async (event) => {
      if (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      const name = names.get(event.worksheetId) ?? (await nameOf(event.worksheetId, names));
      if (name !== undefined) events.onChanged(name, changeOf(event));
    });
    await context.sync();
    names.set(active.id, active.name);
    events.onOpened(workbook.name);
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

function changeOf(event: Excel.WorksheetChangedEventArgs): SheetChange {
  const isEdited =
    event.changeType === Excel.DataChangeType.rangeEdited &&
    /^[A-Z]+\d+(?::[A-Z]+\d+)?$/u.test(event.address);
  return {
    isRemote: event.source === Excel.EventSource.remote,
    ...(isEdited && { edited: event.address }),
  };
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

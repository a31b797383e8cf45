import type ExcelJS from "exceljs";
import { internals } from "../sheet/exceljsInternals";
import { wholeNumber } from "../wire/arguments";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { WireRecord } from "../wire/protocol";

/** How a file tells programs without threads what stands in one: a note that begins so, then what was said. */
const THREAD = /^\[Threaded comment\][\s\S]*?\nComment:\n\s*(?<content>[\s\S]*)$/u;

/** One thread of a sheet. */
interface Thread {
  row: number;
  column: number;
  content: string;
}

/** Excel.Comment: the start of a thread. It is read only here: a copy that is saved keeps no threads. */
class CommentObject extends HostObject {
  readonly typeName = "Comment";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly thread: Thread,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { _Id: this.Id };
  }

  get Id(): string {
    return `{${this.sheet.id}-${this.thread.row}-${this.thread.column}}`;
  }

  get Content(): string {
    return this.thread.content;
  }

  GetLocation(): HostObject {
    const { row, column } = this.thread;
    return this.document.objects.range(this.document, this.sheet, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
  }
}

/** Excel.CommentCollection of a sheet: threads as a file brings them. Notes are no comments. */
export class CommentCollection extends HostCollection<CommentObject> {
  readonly typeName = "CommentCollection";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  items(): CommentObject[] {
    return threadsOf(this.sheet).map((thread) => new CommentObject(this.document, this.sheet, thread));
  }

  override itemByKey(key: unknown): CommentObject | undefined {
    return this.items().find(({ Id }) => Id === key);
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: unknown): CommentObject {
    const comment = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!comment) throw hostError("ItemNotFound", this.at("getItemAt"));
    return comment;
  }
}

function threadsOf(sheet: ExcelJS.Worksheet): Thread[] {
  return Object.values(internals(sheet)._rows).flatMap((row) =>
    (row?._cells ?? []).flatMap((cell) => {
      if (!cell) return [];
      const content = THREAD.exec(noteText(cell))?.groups?.["content"];
      return content === undefined
        ? []
        : [{ row: Number(cell.row) - 1, column: Number(cell.col) - 1, content }];
    }),
  );
}

/** exceljs leaves the note out where there is none, whatever its types say. */
function noteText(cell: ExcelJS.Cell): string {
  const note = cell.note as ExcelJS.Cell["note"] | undefined;
  if (note === undefined || typeof note === "string") return note ?? "";
  return (note.texts ?? []).map(({ text }) => text).join("");
}

import type ExcelJS from "exceljs";
import { oneOf, record } from "../wire/arguments";
import { EVENT } from "../wire/events";
import { hostError } from "../wire/errors";
import { internals } from "../sheet/exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { isProtected } from "../sheet/protection";

/** `WorksheetProtectionOptions` under the file's names; what is not allowed is left out. */
const OPTIONS: Readonly<Record<string, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** Excel.WorksheetProtection */
export class WorksheetProtectionObject extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  get Protected(): boolean {
    return isProtected(this.sheet);
  }

  get Options(): Record<string, unknown> | null {
    const held = internals(this.sheet).sheetProtection;
    if (!isProtected(this.sheet) || !held) return null;
    const allowed = Object.entries(OPTIONS).map(([name, file]) => [name, held[file] === true]);
    return { ...Object.fromEntries(allowed), selectionMode: selectionMode(held) };
  }

  /** Fails on a sheet that is protected already. */
  Protect(options?: unknown, password?: unknown): void {
    const location = this.at("protect");
    if (isProtected(this.sheet)) throw hostError("AccessDenied", location);
    const wanted = options === undefined || options === null ? {} : record(options, location);
    const chosen = Object.entries(OPTIONS).flatMap(([name, file]) =>
      wanted[name] === true ? [[file, true]] : [],
    );
    const mode = oneOf(wanted["selectionMode"], ["Normal", "Unlocked", "None"], location, "Normal");
    const secret = typeof password === "string" ? password : "";
    // Its promise is fulfilled at once; it returns one only to look asynchronous.
    void this.sheet.protect(secret, {
      ...(Object.fromEntries(chosen) as Partial<ExcelJS.WorksheetProtection>),
      selectLockedCells: mode === "Normal",
      selectUnlockedCells: mode !== "None",
    });
    if (secret !== "") this.document.passwords.set(this.sheet, secret);
    this.announce();
  }

  /** Needs the password where there is one; that of a file opened with protection is not known here. */
  Unprotect(password?: unknown): void {
    const held = internals(this.sheet).sheetProtection;
    const hasPassword = held?.["hashValue"] !== undefined || held?.["password"] !== undefined;
    const known = this.document.passwords.get(this.sheet);
    if (isProtected(this.sheet) && hasPassword && (known === undefined || known !== password)) {
      throw hostError("AccessDenied", this.at("unprotect"));
    }
    this.sheet.unprotect();
    this.document.passwords.delete(this.sheet);
    this.announce();
  }

  private announce(): void {
    const isOn = isProtected(this.sheet);
    this.document.raise(EVENT.protectionChanged, this.sheet, { isProtected: isOn, source: "Local" });
  }
}

function selectionMode(held: Record<string, unknown>): string {
  if (held["selectUnlockedCells"] === false) return "None";
  return held["selectLockedCells"] === false ? "Unlocked" : "Normal";
}

import type ExcelJS from "exceljs";
import { atLeast, isSetSupported, NEWEST_VERSION, OLDEST_VERSION } from "./wire/apiVersions";
import { parseLocal } from "./sheet/areas";
import type { CalculationReport, WorkbookCalculator } from "./formula/calculate";
import { calculatorInNode } from "./formula/calculatorInNode";
import { announceChange, beforeChange } from "./sheet/changes";
import { createCounters, type Counters } from "./wire/counters";
import { hostError } from "./wire/errors";
import { Faults } from "./wire/faults";
import { HostDocument } from "./wire/hostDocument";
import type { Platform } from "./wire/limits";
import { ALL_OBJECTS } from "./objects/allObjects";
import { connectOffice, disconnectOffice } from "./officeRealm";
import { createSession, type HostSession } from "./wire/session";
import { writeUserEdit } from "./sheet/userEdit";

export interface HostOptions {
  /** The simulated Excel, "1.14" (Excel 2021) to "1.21" (Microsoft 365). */
  apiVersion?: string;
  /** The web has the limits of 5 MB per request and response. */
  platform?: Platform;
  readOnly?: boolean;
  activeSheet?: string;
  fileName?: string;
  /** Needed in a browser; in Node the host reads the engine from its package. */
  calculator?: WorkbookCalculator;
}

/** An Excel without a window: real Office.js on one side, a workbook held by exceljs on the other. */
export interface Host {
  /** For `Excel.run({ session }, …)`; `connect()` makes plain `Excel.run(…)` use it. */
  readonly session: HostSession;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly workbook: ExcelJS.Workbook;
  /** Sends every plain `Excel.run` here, and lets `Office.context` answer for this simulated Excel. */
  connect(): void;
  disconnect(): void;
  /** Computes every formula now; reading a formula's value after a change does it too. */
  recalculate(): CalculationReport;
  /** What only this session knows and a saved file will not hold: "setting: …", "chart: …". */
  notSaved(): string[];
  /** A person types into one cell. Text is taken as it is, "=" begins a formula, "" empties the cell. */
  editCell(sheet: string, address: string, value: string | number | boolean): void;
  /** A person selects cells: "B2", "A1:B2,D4". */
  select(sheet: string, address: string): void;
  /** A person clicks a tab. */
  activate(sheet: string): void;
  /** Resolves when every event so far has reached its handlers. */
  eventsDelivered(): Promise<void>;
}

/** Opens a host on a workbook. */
export function createHost(workbook: ExcelJS.Workbook, options: HostOptions = {}): Host {
  const document = new HostDocument(workbook, documentOptions(options), ALL_OBJECTS);
  const counters = createCounters();
  const faults = new Faults();
  const session = createSession(document, counters, faults);
  const { apiVersion, platform } = document.options;
  return {
    session,
    counters,
    faults,
    workbook,
    connect: () =>
      connectOffice(session, {
        platform,
        isSetSupported: (set, version) => isSetSupported(apiVersion, set, version),
      }),
    disconnect: () => disconnectOffice(session),
    recalculate: () => document.calculation.calculate(),
    notSaved: () => document.notSaved(),
    editCell: (sheet, address, value) => editCell(document, sheet, address, value),
    select: (sheet, address) => select(document, sheet, address),
    activate: (sheet) => document.activate(requireSheet(document, sheet)),
    eventsDelivered: () => document.events.delivered(),
  };
}

function documentOptions(options: HostOptions): HostDocument["options"] {
  const apiVersion = options.apiVersion ?? NEWEST_VERSION;
  if (!atLeast(apiVersion, OLDEST_VERSION) || !atLeast(NEWEST_VERSION, apiVersion)) {
    throw new Error(`The host simulates ExcelApi ${OLDEST_VERSION} to ${NEWEST_VERSION}, not ${apiVersion}.`);
  }
  return {
    apiVersion,
    platform: options.platform ?? "desktop",
    readOnly: options.readOnly ?? false,
    fileName: options.fileName ?? "Book1.xlsx",
    activeSheet: options.activeSheet,
    calculator: () => options.calculator ?? calculatorInNode(),
  };
}

function requireSheet(document: HostDocument, name: string): ExcelJS.Worksheet {
  const sheet = document.findSheet(name);
  if (!sheet) throw hostError("ItemNotFound", "Worksheet", `There is no sheet named "${name}".`);
  return sheet;
}

function editCell(
  document: HostDocument,
  name: string,
  address: string,
  value: string | number | boolean,
): void {
  const sheet = requireSheet(document, name);
  const area = parseLocal(address);
  if (!area) throw hostError("InvalidArgument", "Range", `"${address}" is no cell.`);
  const before = beforeChange(document, sheet, area);
  document.isUserActing = true;
  try {
    writeUserEdit(sheet, area, value);
    announceChange(document, { sheet, area, changeType: "RangeEdited", before }, () =>
      document.objects.range(document, sheet, area),
    );
  } finally {
    document.isUserActing = false;
  }
}

function select(document: HostDocument, name: string, address: string): void {
  const sheet = requireSheet(document, name);
  const areas = address.split(",").map((part) => parseLocal(part));
  if (areas.some((area) => area === undefined))
    throw hostError("InvalidArgument", "Range", `"${address}" is no range.`);
  document.activate(sheet);
  document.select(
    sheet,
    areas.filter((area) => area !== undefined),
  );
}

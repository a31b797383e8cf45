import { readOfficeScript } from "./officeScript";
import { richApiMessageManager } from "./wire/richApiMessages";
import type { Platform } from "./wire/limits";
import type { HostSession } from "./wire/session";

/** The three names the shipping code finds on its page. */
interface OfficeRealm {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** What a connected host answers for `Office.context`. */
interface OfficeContext {
  platform: Platform;
  isSetSupported(set: string, version?: number | string): boolean;
}

interface RealmInternals extends OfficeRealm {
  OSF: { DDA: { RichApi?: Record<string, unknown> } };
}

let realm: RealmInternals | undefined;
let connected: { session: HostSession; context: OfficeContext } | undefined;

/** Office.js, loaded once: from the page where there is one, else from the npm package. Installs the global names. */
export function loadOffice(): Promise<OfficeRealm> {
  realm ??= prepare(onPage() ?? evaluate(readOfficeScript()));
  return Promise.resolve(realm);
}

/** In a browser the page has loaded the script with a tag. */
function onPage(): RealmInternals | undefined {
  const page = globalThis as unknown as Partial<RealmInternals>;
  return page.Excel && page.OfficeExtension && page.OSF ? (page as RealmInternals) : undefined;
}

/**
 * Runs the script as a function, so that its `var`s stay inside and its page is a stand-in. It must run in this realm:
 * Office.js compares prototypes of the objects it is given.
 */
function evaluate(source: string): RealmInternals {
  const page = standInPage();
  const names = Object.keys(page);
  // The script is a page script without exports; a function body is the only scope that gives it a page of its own.
  const factory = Reflect.construct(Function, [
    ...names,
    `${source}\n;return { Excel, Office, OfficeExtension, OSF };`,
  ]) as (...parameters: unknown[]) => RealmInternals;
  return factory(...Object.values(page));
}

/** As much of a page as the script asks for. It never becomes "ready": the script's own start-up waits for a real Excel. */
function standInPage(): Record<string, unknown> {
  const nothing = () => undefined;
  const document = {
    readyState: "loading",
    addEventListener: nothing,
    getElementsByTagName: () => [],
    createElement: () => ({}),
  };
  const location = { href: "https://localhost/", protocol: "https:", search: "", hash: "" };
  const page: Record<string, unknown> = Object.create(globalThis) as Record<string, unknown>;
  const stand = {
    document,
    location,
    navigator: { userAgent: "embedded host" },
    Microsoft: {},
    Type: class {},
  };
  Object.assign(page, stand);
  return { ...stand, window: page, self: page };
}

function prepare(loaded: RealmInternals): RealmInternals {
  const dda = loaded.OSF.DDA;
  dda.RichApi = { ...dda.RichApi, richApiMessageManager };
  // In `this` the utility finds itself, also when Excel's own code calls it through a subclass.
  const utility = (loaded.OfficeExtension as unknown as { CommonUtility: Record<string, unknown> })
    .CommonUtility;
  utility["isSetSupported"] = isSetSupported;
  const { Excel, OfficeExtension, OSF } = loaded;
  const Office = simulatedOffice(loaded.Office);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { Excel, Office, OfficeExtension, OSF };
}

/** `Office` as the script made it, with a context and a start-up of our own; a page's own cannot be redefined. */
function simulatedOffice(office: RealmInternals["Office"]): RealmInternals["Office"] {
  return Object.create(office, {
    onReady: { value: onReady },
    HostType: { value: HostType },
    PlatformType: { value: PlatformType },
    context: { get: officeContext },
  }) as RealmInternals["Office"];
}

const HostType = { Excel: "Excel" };
const PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline" };

/** Without a connected host everything counts as supported; the host itself still refuses by its own version. */
function isSetSupported(set: string, version?: number | string): boolean {
  return connected ? connected.context.isSetSupported(set, version) : true;
}

function platformName(): string {
  return connected?.context.platform === "web" ? PlatformType.OfficeOnline : PlatformType.PC;
}

function onReady(callback?: (info: { host: string; platform: string }) => void): Promise<unknown> {
  const info = { host: HostType.Excel, platform: platformName() };
  callback?.(info);
  return Promise.resolve(info);
}

function officeContext(): Record<string, unknown> {
  const platform = platformName();
  return {
    host: HostType.Excel,
    platform,
    displayLanguage: "vi-VN",
    contentLanguage: "vi-VN",
    diagnostics: { host: HostType.Excel, platform, version: "16.0.19000.20000" },
    requirements: { isSetSupported },
  };
}

type SessionHolder = { SessionBase: { _overrideSession: HostSession | undefined } } & {
  GenericEventRegistration: { s_genericEventRegistrations: object };
};

/** Needs `loadOffice()` before. Event handlers of an earlier host are forgotten, as a reloaded page forgets them. */
export function connectOffice(session: HostSession, context: OfficeContext): void {
  if (!realm) throw new Error("Await loadOffice() before connecting a host.");
  const extension = realm.OfficeExtension as unknown as SessionHolder;
  connected = { session, context };
  extension.SessionBase._overrideSession = session;
  extension.GenericEventRegistration.s_genericEventRegistrations = {};
}

/** Lets go of Office.js, unless another host has connected since. */
export function disconnectOffice(session: HostSession): void {
  if (!realm || connected?.session !== session) return;
  const extension = realm.OfficeExtension as unknown as SessionHolder;
  connected = undefined;
  extension.SessionBase._overrideSession = undefined;
  extension.GenericEventRegistration.s_genericEventRegistrations = {};
}

/** The browser's storage for what the pane remembers on this computer; where it is blocked, nothing is remembered. */

/**
 * Excel on the web shares one storage between all add-ins of a server and tells them apart by
 * `Office.context.partitionKey`, so that belongs into every key.
 */
function storageKey(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}soat-bieu.${name}`;
}

/** What was kept under a name, an empty object where nothing was or nobody can read it. */
export function readStored(name: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(name)) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Keeps plain data under a name. */
export function keepStored(name: string, data: object): void {
  try {
    localStorage.setItem(storageKey(name), JSON.stringify(data));
  } catch {
    // A blocked or full storage costs the choice on the next opening, nothing else.
  }
}

/** The web server that the add-in is served from, and the manifest moved to it. */

/** The address that manifest.xml is written for: the development server of `npm run start:excel`. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** The address of ADDIN_ORIGIN without its trailing slash, or the sentence that says what is wrong with it. */
export function readOrigin(written: string | undefined): { origin: string } | { problem: string } {
  if (!written)
    return { problem: "ADDIN_ORIGIN is missing: ADDIN_ORIGIN=https://addin.example.gov.vn npm run build" };
  if (!URL.canParse(written) || new URL(written).protocol !== "https:") {
    return { problem: `ADDIN_ORIGIN must be an https address, not "${written}"` };
  }
  const { origin, pathname, search, hash, username } = new URL(written);
  if (search || hash || username) {
    return { problem: `ADDIN_ORIGIN must be a plain address without ?, # or user name, not "${written}"` };
  }
  return { origin: `${origin}${pathname}`.replace(/\/+$/u, "") };
}

/** The manifest with every address moved to another server. */
export function moveManifest(manifest: string, origin: string): string {
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, origin.replaceAll("&", "&amp;"));
}

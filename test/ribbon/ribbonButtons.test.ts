import { readFileSync } from "node:fs";
import { join } from "node:path";
import { joinRibbon } from "../../src/ribbon/ribbonButtons";

type Handler = (event: { completed: () => void }) => void;

/** A ribbon that remembers what was joined to it and in which order things happened. */
function ribbon(): { joined: Map<string, Handler>; happened: string[] } {
  const joined = new Map<string, Handler>();
  const happened: string[] = [];
  const office = {
    actions: { associate: (name: string, handler: Handler) => joined.set(name, handler) },
    addin: { showAsTaskpane: () => Promise.resolve(happened.push("pane shown")) },
  };
  Object.assign(globalThis, { Office: office });
  return { joined, happened };
}

const press = (handler: Handler | undefined) =>
  new Promise<void>((resolve) => handler?.({ completed: resolve }));

test("every function of the manifest is joined, and no other", () => {
  const { joined } = ribbon();
  const nothing = () => Promise.resolve();
  joinRibbon({ checkThisSheet: nothing, writeFindingsSheet: nothing, removeMarks: nothing });
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(?<name>\w+)</gu)].map(
    (match) => match.groups?.["name"],
  );
  expect([...joined.keys()].sort()).toEqual(named.sort());
});

test("a button shows the pane, acts, and tells Excel that it is done", async () => {
  const { joined, happened } = ribbon();
  const act = () => Promise.resolve(happened.push("acted"));
  joinRibbon({ checkThisSheet: act, writeFindingsSheet: act, removeMarks: act });
  await press(joined.get("checkThisSheet"));
  expect(happened).toEqual(["pane shown", "acted"]);
});

test("Excel is told also when the action fails", async () => {
  const { joined } = ribbon();
  const act = () => Promise.reject(new Error("busy"));
  joinRibbon({ checkThisSheet: act, writeFindingsSheet: act, removeMarks: act });
  await expect(press(joined.get("removeMarks"))).resolves.toBeUndefined();
});

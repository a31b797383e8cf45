/** The help page that the manifest names: both languages one below the other, from the same texts as the pane. */
import { say, type Language, type TextKey } from "../texts/say";

const STEPS: readonly TextKey[] = ["firstRun.step1", "firstRun.step2", "firstRun.step3"];
const KEYS: readonly TextKey[] = ["help.key.next", "help.key.enter", "help.key.esc", "help.grid"];

function list(language: Language, title: TextKey, tag: "ol" | "ul", keys: readonly TextKey[]): HTMLElement[] {
  const items = document.createElement(tag);
  items.append(...keys.map((key) => element("li", say(language, key))));
  return [element("h2", say(language, title)), items];
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function section(language: Language): HTMLElement {
  const made = document.createElement("section");
  made.lang = language;
  made.append(
    ...list(language, "firstRun.title", "ol", STEPS),
    ...list(language, "help.keys", "ul", KEYS),
    element("h2", say(language, "menu.about")),
    element("p", say(language, "about.privacy")),
    element("p", `${say(language, "unsupported.title")}.`),
  );
  return made;
}

document.getElementById("support")?.append(section("vi"), section("en"));

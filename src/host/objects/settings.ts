import { text } from "../wire/arguments";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { WireRecord } from "../wire/protocol";

/** Excel.Setting: a key with any JSON. */
class SettingObject extends HostObject {
  readonly typeName = "Setting";

  constructor(
    document: HostDocument,
    private readonly key: string,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    if (!this.document.settings.has(this.key)) throw hostError("ItemNotFound", this.at("value"));
    return this.document.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.document.settings.set(this.key, jsonCopy(value));
  }

  get _Id(): string {
    return this.key;
  }

  Delete(): void {
    this.document.settings.delete(this.key);
  }
}

/** Excel.SettingCollection: what an add-in keeps in the document. */
export class SettingCollection extends HostCollection<SettingObject> {
  readonly typeName = "SettingCollection";

  items(): SettingObject[] {
    return [...this.document.settings.keys()].map((key) => new SettingObject(this.document, key));
  }

  override itemByKey(key: unknown): SettingObject | undefined {
    const name = text(key, this.at("getItem"));
    return this.document.settings.has(name) ? new SettingObject(this.document, name) : undefined;
  }

  /** Sets the key, whether it exists or not. */
  Add(key: unknown, value: unknown): SettingObject {
    const name = text(key, this.at("add"));
    if (name === "") throw hostError("InvalidArgument", this.at("add"));
    this.document.settings.set(name, jsonCopy(value));
    return new SettingObject(this.document, name);
  }

  GetCount(): number {
    return this.document.settings.size;
  }

  GetItemOrNullObject(key: unknown): SettingObject | null {
    return this.itemByKey(key) ?? null;
  }
}

/** Settings travel as JSON: what the caller changes later does not change the setting. */
function jsonCopy(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

import { hostError } from "./errors";
import type { HostObject } from "./hostObject";

/**
 * The objects Office.js tracks. Inside `Excel.run` every range is tracked: it asks to be kept, receives a reference id
 * and is named by it from then on, so that it follows its cells when rows come and go.
 */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    const id = this.ids.get(object) ?? `#${this.next++}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  /** The id of a kept object; undefined for one that nobody tracks. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  object(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw hostError("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  all(): Iterable<HostObject> {
    return this.kept.values();
  }
}

import { apiNotFound, hostError } from "./errors";
import type { HostDocument } from "./hostDocument";
import { HostObject } from "./hostObject";
import { callMethod, isCollection, readProperty } from "./members";
import { PATH, type WireArguments, type WirePath } from "./protocol";

/** An object, or null for what an `…OrNullObject` method did not find; children of null are null. */
type Resolved = HostObject | null;

/** The object paths of one request. Each is walked once, when first needed: `worksheets.add()` must not add twice. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly document: HostDocument,
    private readonly paths: Readonly<Record<string, WirePath>>,
  ) {}

  resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path)
      throw hostError("InvalidRequest", undefined, `The request names object path ${id} without giving it.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a method or setter, object paths among them replaced by their objects. */
  parameters(info: WireArguments | null | undefined): unknown[] {
    const parameters = info?.Arguments ?? [];
    return this.withObjects(parameters, info?.ReferencedObjectPathIds ?? []);
  }

  private withObjects(parameters: unknown[], references: unknown[]): unknown[] {
    return parameters.map((parameter, index) => {
      const reference = references[index];
      if (typeof reference === "number" && reference > 0) return this.resolve(reference);
      if (Array.isArray(reference) && Array.isArray(parameter)) return this.withObjects(parameter, reference);
      return parameter;
    });
  }

  private walk(path: WirePath): Resolved {
    if (path.ObjectPathType === PATH.global) return this.document.root();
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.referenceId) return this.document.references.object(path.Name);
    if (path.ObjectPathType === PATH.newObject) throw apiNotFound(path.Name);
    const parent =
      path.ParentObjectPathId == null ? this.document.root() : this.resolve(path.ParentObjectPathId);
    return parent === null ? null : this.child(parent, path);
  }

  private child(parent: HostObject, path: WirePath): Resolved {
    const parameters = this.parameters(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return indexed(parent, parameters[0]);
    const child =
      path.ObjectPathType === PATH.property
        ? readProperty(parent, path.Name)
        : callMethod(parent, path.Name, parameters);
    if (child === null || child instanceof HostObject) return child;
    throw apiNotFound(parent.at(path.Name));
  }
}

function indexed(parent: HostObject, key: unknown): HostObject {
  if (!isCollection(parent)) throw apiNotFound(parent.at("getItem"));
  const item = parent.itemByKey(key);
  if (!item) throw hostError("ItemNotFound", parent.at("getItem"));
  return item;
}

import { requireApi } from "./apiVersions";
import { apiNotFound } from "./errors";
import { eventMethod } from "./eventMethods";
import { HostCollection, HostObject } from "./hostObject";

const wireNames = new Map<string, string>();

/** "values" and "Values" are both "Values"; "_ReferenceId" stays. */
export function wireName(name: string): string {
  const known = wireNames.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);
  wireNames.set(name, known);
  return known;
}

function spokenName(object: HostObject, name: string): string {
  return object.at(name.charAt(0).toLowerCase() + name.slice(1));
}

type Members = Map<string, PropertyDescriptor | undefined>;

/** Members looked up before, by class: a list of 100,000 rows asks for the same three 100,000 times. */
const known = new WeakMap<object, Members>();

/** The wire may only name PascalCase members and the few with a leading underscore. */
function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  const prototype = Object.getPrototypeOf(object) as object;
  const members = known.get(prototype) ?? startMembers(prototype);
  const found = members.get(name);
  if (found !== undefined || members.has(name)) return found;
  const descriptor = findDescriptor(prototype, name);
  members.set(name, descriptor);
  return descriptor;
}

function startMembers(prototype: object): Members {
  const members: Members = new Map();
  known.set(prototype, members);
  return members;
}

function findDescriptor(start: object, name: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/u.test(name)) return undefined;
  let prototype: unknown = start;
  while (prototype instanceof HostObject) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

export function hasProperty(object: HostObject, name: string): boolean {
  return descriptorOf(object, wireName(name))?.get !== undefined;
}

/** Reads a property; ApiNotFound when the host, or the simulated version of Excel, does not have it. */
export function readProperty(object: HostObject, name: string): unknown {
  const getter = descriptorOf(object, wireName(name))?.get;
  if (!getter) throw apiNotFound(spokenName(object, name));
  requireApi(object, wireName(name));
  return getter.call(object);
}

export function writeProperty(object: HostObject, name: string, value: unknown): void {
  const setter = descriptorOf(object, wireName(name))?.set;
  if (!setter) throw apiNotFound(spokenName(object, name));
  object.document.requireWritable(spokenName(object, name));
  requireApi(object, wireName(name));
  setter.call(object, value);
}

/** Methods that change the document; the others read, select or calculate. */
const WRITES =
  /^(?:Add|Apply|Autofit|Change|Clear|Convert|Delete|Freeze|Insert|Merge|Protect|Remove|Resize|Set|Unfreeze|Unmerge|Unprotect)/u;

export function callMethod(object: HostObject, name: string, parameters: unknown[]): unknown {
  const method: unknown = descriptorOf(object, wireName(name))?.value ?? registration(object, name);
  if (typeof method !== "function") throw apiNotFound(spokenName(object, name));
  requireApi(object, wireName(name));
  if (WRITES.test(name)) object.document.requireWritable(spokenName(object, name));
  return method.apply(object, parameters) as unknown;
}

function registration(object: HostObject, name: string): (() => void) | undefined {
  const target = object.eventTarget();
  return target === undefined ? undefined : eventMethod(object.document.events, target, name);
}

/** Every property that a bare `load()` asks for: those that hold no further object. */
export function scalarProperties(object: HostObject): [string, unknown][] {
  const scalars = new Map<string, unknown>();
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!descriptor.get || scalars.has(name) || !/^[A-Z]/u.test(name)) continue;
      const value: unknown = descriptor.get.call(object);
      if (!(value instanceof HostObject)) scalars.set(name, value);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...scalars];
}

export function isCollection(object: HostObject): object is HostCollection<HostObject> {
  return object instanceof HostCollection;
}

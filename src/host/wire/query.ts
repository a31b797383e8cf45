import { apiNotFound } from "./errors";
import type { HostCollection } from "./hostObject";
import { HostObject } from "./hostObject";
import { hasProperty, isCollection, readProperty, scalarProperties, wireName } from "./members";
import type { WireQuery, WireRecord } from "./protocol";

/** A `load` answered: the selected properties, in PascalCase, nested as the paths of the selection. */
export function answerQuery(object: HostObject, query: WireQuery): WireRecord {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return select(object, paths.length === 0 ? ["*"] : paths, query);
}

function select(object: HostObject, paths: string[], page: WireQuery = {}): WireRecord {
  return isCollection(object) ? selectItems(object, paths, page) : selectProperties(object, paths);
}

/** Paths of a collection speak of its items, unless the collection itself has the property (`count`). */
function selectItems(collection: HostCollection<HostObject>, paths: string[], page: WireQuery): WireRecord {
  const own = paths.filter((path) => path !== "*" && hasProperty(collection, path));
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => path.replace(/^items\/?/iu, "") || "*");
  const answer = paths.includes("*")
    ? Object.fromEntries(scalarProperties(collection))
    : selectProperties(collection, own);
  if (ofItems.length === 0) return answer;
  const first = page.Skip ?? 0;
  const items = collection.items().slice(first, page.Top == null ? undefined : first + page.Top);
  answer["_Items"] = items.map((item) => ({ ...item.identity(), ...select(item, ofItems) }));
  return answer;
}

function selectProperties(object: HostObject, paths: string[]): WireRecord {
  const answer: WireRecord = {};
  for (const [name, rest] of groupByHead(paths)) {
    if (name === "*") Object.assign(answer, Object.fromEntries(scalarProperties(object)));
    else answer[wireName(name)] = selectOne(object, name, rest);
  }
  return answer;
}

function selectOne(object: HostObject, name: string, rest: string[]): unknown {
  const value = readProperty(object, name);
  if (value instanceof HostObject) return select(value, rest.length === 0 ? ["*"] : rest);
  if (rest.some((path) => path !== "*")) throw apiNotFound(object.at(`${name}/${rest[0] ?? ""}`));
  return value;
}

/** "format/fill/color" and "format/font/bold" become one entry: format → [fill/color, font/bold]. */
function groupByHead(paths: string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const known = heads.get(head) ?? [];
    if (rest.length > 0) known.push(rest.join("/"));
    heads.set(head, known);
  }
  return heads;
}

import { EVENT, type EventNumber, type Events } from "./events";

/** The wire's names of events, as in `_RegisterDataChangedEvent`. */
const NAMES: Readonly<Record<string, EventNumber>> = {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  DeletedEvent: EVENT.deleted,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
};

/**
 * `worksheet.onChanged.add(handler)` sends `_RegisterDataChangedEvent` before anything else. The pairs of methods are
 * made from their names, for a sheet (its own events) and for the collection (those of every sheet).
 */
export function eventMethod(events: Events, target: string, method: string): (() => void) | undefined {
  const match = /^_(?<verb>Register|Unregister)(?<event>\w+)$/u.exec(method)?.groups;
  const event = match && NAMES[match["event"] ?? ""];
  if (event === undefined) return undefined;
  return match?.["verb"] === "Register"
    ? () => events.register(event, target)
    : () => events.unregister(event, target);
}

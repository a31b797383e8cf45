import { deliver, type RichApiEntry } from "./richApiMessages";

/** Numbers of the events on the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

const RICH_API_EVENT = 65_536;
/** The target under which a collection's events travel. */
export const WORKBOOK_TARGET = "Workbook";

/**
 * Events of one workbook: remembers who asked for which, queues what happens, and delivers it after the batch, as
 * Excel does: never inside a request, always a little later.
 */
export class Events {
  /** `context.runtime.enableEvents` */
  enabled = true;
  private readonly wanted = new Map<string, number>();
  private queue: RichApiEntry[] = [];
  private pending: Promise<void> | undefined;

  register(event: EventNumber, target: string): void {
    const key = `${event} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(event: EventNumber, target: string): void {
    const key = `${event} ${target}`;
    this.wanted.set(key, Math.max(0, (this.wanted.get(key) ?? 0) - 1));
  }

  /** Is anybody listening? Lets a big write skip the work of describing itself. */
  isWanted(event: EventNumber, target: string): boolean {
    const hears = (key: string) => (this.wanted.get(`${event} ${key}`) ?? 0) > 0;
    return this.enabled && (hears(target) || hears(WORKBOOK_TARGET));
  }

  /** Queues an event for the sheet's own listeners and for the collection's. */
  raise(event: EventNumber, target: string, args: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const targetId of new Set([target, WORKBOOK_TARGET])) {
      if ((this.wanted.get(`${event} ${targetId}`) ?? 0) === 0) continue;
      const message = JSON.stringify(args);
      this.queue.push({ messageCategory: RICH_API_EVENT, messageType: event, targetId, message });
    }
    if (this.queue.length > 0) this.pending ??= this.deliverLater();
  }

  /** Resolves when every event raised so far has been handed to its handlers. */
  async delivered(): Promise<void> {
    while (this.pending) await this.pending;
  }

  private async deliverLater(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    const entries = this.queue;
    this.queue = [];
    this.pending = undefined;
    deliver(entries);
  }
}

/** One event on its way to Office.js. */
export interface RichApiEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

type Handler = (message: { entries: RichApiEntry[] }) => void;

const handlers = new Set<Handler>();

/**
 * What Office.js looks for at `OSF.DDA.RichApi.richApiMessageManager`: it registers one handler there before the first
 * event of a page and receives every event through it.
 */
export const richApiMessageManager = {
  register(handler: Handler): Promise<void> {
    handlers.add(handler);
    return Promise.resolve();
  },
  removeHandlerAsync(
    _type: string,
    options: { handler: Handler },
    callback?: (result: unknown) => void,
  ): void {
    handlers.delete(options.handler);
    callback?.({ status: "succeeded" });
  },
};

/** Hands events to Office.js. */
export function deliver(entries: RichApiEntry[]): void {
  for (const handler of [...handlers]) handler({ entries });
}

import type { TextKey, TextValues } from "../texts/say";

/** The command cannot run; the sentence says why and what to do. */
export class CommandRefused extends Error {
  constructor(
    readonly key: TextKey,
    readonly values: TextValues = {},
    options?: ErrorOptions,
  ) {
    super(key, options);
    this.name = "CommandRefused";
  }
}

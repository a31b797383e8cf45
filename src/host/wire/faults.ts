import { HostError, messageOf } from "./errors";
import type { RequestBody } from "./protocol";
import { ACTION } from "./protocol";
import type { FaultInside } from "./runRequest";

type FaultPoint = "before" | "inside" | "after";

interface FaultOptions {
  /** Error code; "GeneralException" inside, "ConnectionFailure" before and after. */
  code?: string;
  message?: string;
  /** For "inside": the action that fails. By default the second half of the batch's writes is lost. */
  actionIndex?: number;
}

interface PlannedFault {
  batch: number;
  point: FaultPoint;
  options: FaultOptions;
}

/** Switches that make batches fail on purpose. Batches count from 1, beginning with the next one that is sent. */
export class Faults {
  private planned: PlannedFault[] = [];
  private sent = 0;
  private isEditing = false;
  private editEnds: (() => void)[] = [];

  /** The n-th batch from now fails: before it, inside it (earlier actions stay done), or after it (the answer is lost). */
  failBatch(n: number, point: FaultPoint, options: FaultOptions = {}): void {
    this.planned.push({ batch: this.sent + n, point, options });
  }

  /** The next batch answers with this code and does nothing: "AccessDenied", "UndoNotSupported", … */
  failNext(code: string, message?: string): void {
    this.failBatch(1, "before", message === undefined ? { code } : { code, message });
  }

  /** Forgets every planned fault and leaves cell-editing mode. */
  clear(): void {
    this.planned = [];
    this.cellEditing = false;
  }

  /** While true every request is refused, unless it asked for `delayForCellEdit`: then it waits. */
  get cellEditing(): boolean {
    return this.isEditing;
  }

  set cellEditing(editing: boolean) {
    this.isEditing = editing;
    if (editing) return;
    const waiting = this.editEnds;
    this.editEnds = [];
    for (const resume of waiting) resume();
  }

  /** For the session: resolves when no cell is being edited. */
  async editEnd(): Promise<void> {
    if (this.isEditing) await new Promise<void>((resume) => this.editEnds.push(resume));
  }

  /** For the session: the fault planned for the batch that is sent now, if any. */
  take(): PlannedFault | undefined {
    this.sent += 1;
    const fault = this.planned.find(({ batch }) => batch === this.sent);
    this.planned = this.planned.filter(({ batch }) => batch > this.sent);
    return fault;
  }
}

/** The error of a planned fault. */
export function faultError({ point, options }: { point: FaultPoint; options: FaultOptions }): HostError {
  const code = options.code ?? (point === "inside" ? "GeneralException" : "ConnectionFailure");
  return new HostError(code, options.message ?? messageOf(code));
}

/** Where a fault inside a batch strikes: after the first half of its writes, or in its middle when it only reads. */
export function strikeInside(request: RequestBody, options: FaultOptions): FaultInside {
  const error = faultError({ point: "inside", options });
  if (options.actionIndex !== undefined) return { actionIndex: options.actionIndex, error };
  const writes = request.Actions.flatMap((action, index) => {
    const isWrite =
      action.ActionType === ACTION.setProperty ||
      (action.ActionType === ACTION.method && !action.Name.startsWith("_"));
    return isWrite ? [index] : [];
  });
  const half = writes[Math.floor(writes.length / 2)];
  return { actionIndex: half ?? Math.floor(request.Actions.length / 2), error };
}

import type { CheckActions } from "./checkActions";
import type { Engine } from "./engine";

/** Follows the workbook until told to stop; where Excel cannot be followed, checking still works. */
export function watchWorkbook({ flows, send, remember }: Engine, follow: CheckActions["follow"]): () => void {
  const watching = flows.watchWorkbook({
    onActivated: (sheet) => send({ kind: "activated", sheet }),
    onOpened: remember,
    onChanged: (sheet, change) => {
      send({ kind: "changed", sheet, change });
      follow(sheet, change);
    },
  });
  return untilStopped(watching);
}

/** Stops something that begins later, also when it is stopped before it has begun. */
export function untilStopped(begun: Promise<() => void>): () => void {
  let isOver = false;
  let stop = () => {};
  begun
    .then((stopIt) => {
      if (isOver) stopIt();
      else stop = stopIt;
    })
    .catch(() => {});
  return () => {
    isOver = true;
    stop();
  };
}

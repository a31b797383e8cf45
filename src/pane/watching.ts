import type { CheckActions } from "./checkActions";
import type { Engine } from "./engine";

/** Who hears of the workbook besides the state. */
interface Followers {
  follow: CheckActions["follow"];
  /** Another sheet was opened. */
  followSheet: () => void;
}

/** Follows the workbook until told to stop; where Excel cannot be followed, checking still works. */
export function watchWorkbook(
  { flows, getState, send, remember }: Engine,
  { follow, followSheet }: Followers,
): () => void {
  const watching = flows.watchWorkbook({
    onActivated: (sheet) => {
      const before = getState().openSheet;
      send({ kind: "activated", sheet });
      // The first sheet that Excel tells of is the one that was open all the time.
      if (before !== "" && before !== sheet) followSheet();
    },
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

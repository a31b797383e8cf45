import type { Clock } from "./paneFlows";

/** The day and the hour of this computer; the only place of the pane that asks for them. */
export const computerClock: Clock = {
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
  time: () => {
    const now = new Date();
    return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  },
};

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

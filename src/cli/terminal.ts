import type { Terminal } from "./check";

/** The real terminal and the real day: the only place of the command line that reads the clock. */
export function realTerminal(): Terminal {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    now: {
      day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
      time: `${two(now.getHours())}:${two(now.getMinutes())}`,
    },
  };
}

import { EXIT, type Command, type Terminal } from "./command";
import { PLAIN_LOOK, type TerminalLook } from "./terminalLook";

/** Longer lines are hard to read. */
const WIDEST = 120;

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
    look: lookOf(process.stdout, process.env),
  };
}

/** Runs a command on the real terminal with the arguments of this process. */
export function start(command: Command): void {
  // Should it never come to an end, Node leaves without a word: then the status still says that it could not run.
  process.exitCode = EXIT.refused;
  void command(process.argv.slice(2), realTerminal()).then((status) => {
    process.exitCode = status;
  });
}

/** Lines as wide as the window, colours only where a person looks on and has not refused them (no-color.org). */
export function lookOf(
  stream: { isTTY?: boolean; columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): TerminalLook {
  if (stream.isTTY !== true) return PLAIN_LOOK;
  const isRefused = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  const columns = Math.min(WIDEST, stream.columns ?? PLAIN_LOOK.columns);
  return { columns, hasColours: !isRefused };
}

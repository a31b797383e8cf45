import type { ReadCatalogue } from "../core/catalogue/readCatalogue";
import { say, type TextKey } from "../texts/say";
import { readArguments, type Arguments, type Expected } from "./arguments";
import { problemLines, readOfficeFile } from "./officeFile";
import { refusalLine } from "./outcome";
import { prepareFolder } from "./saveCopy";
import type { TerminalLook } from "./terminalLook";

/** Where the command prints, and when it runs. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  /** ISO day and time hh:mm of the person at the keyboard. */
  now: { day: string; time: string };
  /** How wide it is and whether it shows colours; plain where nothing is said. */
  look?: TerminalLook;
}

/** 0: nothing must be done; 1: something must; 2: the command, or a file of it, could not be carried out. */
export const EXIT = { clean: 0, errors: 1, refused: 2 } as const;

/** A command as a terminal calls it: its arguments in, its exit status out. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** One call of a command. `office`: the catalogue of the workbook that --catalogue names. */
export interface Call {
  options: Arguments;
  terminal: Terminal;
  office?: ReadCatalogue;
}

/** A command: what it may be told, how it explains itself, what it does. */
interface CommandPlan extends Expected {
  usage: TextKey;
  run: (call: Call) => Promise<number>;
}

/**
 * Makes a command: arguments that cannot be understood, a catalogue that cannot be read and a folder that cannot be written to are
 * refused with one plain line before it begins, and so is whatever stops it.
 */
export function command({ usage, run, ...expected }: CommandPlan): Command {
  return async (args, terminal) => {
    const options = readArguments(args, expected);
    if ("key" in options) {
      terminal.err(say("vi", options.key, options.values));
      return EXIT.refused;
    }
    if (options.help) {
      terminal.out(say(options.language, usage));
      return EXIT.clean;
    }
    let about = options.catalogue ?? options.out ?? "";
    try {
      const office = await prepare(options);
      about = options.files[0] ?? "";
      return await run({ options, terminal, ...(office && { office }) });
    } catch (error) {
      terminal.err(refusalLine(error, about, options.language));
      return EXIT.refused;
    }
  };
}

async function prepare({ catalogue, out }: Arguments): Promise<ReadCatalogue | undefined> {
  const office = catalogue === undefined ? undefined : await readOfficeFile(catalogue);
  if (out !== undefined) await prepareFolder(out);
  return office;
}

/** The mistakes of the catalogue that --catalogue names, each as a line. */
export function officeProblems({ office, options: { catalogue = "", language } }: Call): string[] {
  return office ? problemLines(catalogue, office, language) : [];
}

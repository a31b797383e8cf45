import { resolve } from "node:path";
import type { Call } from "./command";
import { refusalLine } from "./outcome";
import { distinctCopies, type CopyKind } from "./saveCopy";

/** A file to work on; `copy` is where its copy goes, missing where none is asked for. */
export interface FileJob {
  file: string;
  copy?: string;
}

/** What came of the files, in their order, and how many could not be worked on. */
interface Worked<Answer> {
  answers: readonly Answer[];
  refused: number;
}

/** Works on one file after another; one that cannot be read is refused with one plain line, and the others go on. */
export async function eachFile<Answer>(
  { options: { files, out, language }, terminal }: Call,
  kind: CopyKind,
  work: (job: FileJob) => Promise<Answer>,
): Promise<Worked<Answer>> {
  const copies = out === undefined ? undefined : distinctCopies(files, out, kind);
  const answers: Answer[] = [];
  let refused = 0;
  for (const file of files) {
    const copy = copies?.get(resolve(file));
    try {
      answers.push(await work({ file, ...(copy !== undefined && { copy }) }));
    } catch (error) {
      refused++;
      terminal.err(refusalLine(error, file, language));
    }
  }
  return { answers, refused };
}

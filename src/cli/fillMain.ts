import { EXIT } from "./check";
import { fill } from "./fill";
import { realTerminal } from "./terminal";

// Should the work never come to an end, Node leaves without a word: then the status still says that it could not run.
process.exitCode = EXIT.refused;
void fill(process.argv.slice(2), realTerminal()).then((status) => {
  process.exitCode = status;
});

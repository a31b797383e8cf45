import { catalogueCommand } from "./catalogueCommand";
import { EXIT } from "./check";
import { realTerminal } from "./terminal";

// Should the command never come to an end, Node leaves without a word: then the status still says that it could not run.
process.exitCode = EXIT.refused;
void catalogueCommand(process.argv.slice(2), realTerminal()).then((status) => {
  process.exitCode = status;
});

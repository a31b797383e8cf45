import { check } from "./check";
import { realTerminal } from "./terminal";

void check(process.argv.slice(2), realTerminal()).then((status) => {
  process.exitCode = status;
});

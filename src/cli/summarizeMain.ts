import { summarize } from "./summarize";
import { start } from "./terminal";

start(summarize);

import { fill } from "./fill";
import { start } from "./terminal";

start(fill);

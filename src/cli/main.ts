import { check } from "./check";
import { start } from "./terminal";

start(check);

import { catalogueCommand } from "./catalogueCommand";
import { start } from "./terminal";

start(catalogueCommand);

import { join } from "node:path";
import { check, EXIT } from "./check";
import { realTerminal } from "./terminal";

const SAMPLE = join(__dirname, "../../assets/samples/bieu-phan-cong.xlsx");

/** The main job on the shipped sample: findings are printed, the marked copy is saved to `out/`. Findings are expected. */
void check([SAMPLE, "--as-of", "2025-06-30", "--out", join(__dirname, "../../out")], realTerminal()).then(
  (status) => {
    process.exitCode = status === EXIT.errors ? 0 : Math.max(1, status);
  },
);

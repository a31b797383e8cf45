import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** One wall: files of `room` may not import what `groups` match; the sentence is for whoever hits it. */
const wall = (room, groups, message) => ({ room, groups, message });
const rooms = (...names) => names.flatMap((name) => [`**/${name}/*`, `**/${name}/**`]);
const EXCEL_FREE = ["react", "react-dom", "@fluentui/*", "@microsoft/*", "exceljs", "@ironcalc/*"];

const WALLS = [
  wall(
    "core",
    [
      ...rooms("excel", "files", "flows", "pane", "ribbon", "host", "cli", "workbench"),
      ...EXCEL_FREE,
      "node:*",
      "fs",
      "path",
    ],
    "core decides on plain data: no Excel, no React, no Node, no other room. Take the data as a parameter instead.",
  ),
  wall(
    "texts",
    ["../*", "!./*"],
    "texts says sentences and knows nothing else: pass what it needs as values.",
  ),
  wall(
    "excel",
    [...rooms("files", "flows", "pane", "ribbon", "host", "cli", "workbench"), "node:*", "react", "exceljs"],
    "excel speaks to Excel through Office.js only and knows core alone; orchestration belongs to flows.",
  ),
  wall(
    "files",
    [...rooms("excel", "flows", "pane", "ribbon", "host", "cli", "workbench"), "node:*", "react"],
    "files turns a submitted workbook into core's plain data and knows nothing else.",
  ),
  wall(
    "flows",
    [...rooms("pane", "ribbon", "host", "cli", "workbench"), "node:*", "react", "exceljs"],
    "a flow reads, decides and writes for any door: it must not know who called it or what stands in for Excel.",
  ),
  wall(
    "pane",
    [...rooms("excel", "files", "host", "cli", "workbench", "ribbon"), "node:*", "exceljs"],
    "pane shows state and calls flows; reading or writing the sheet belongs into a flow.",
  ),
  wall(
    "ribbon",
    [...rooms("core", "excel", "files", "host", "cli", "workbench"), "node:*", "exceljs"],
    "a ribbon button is one call of a flow.",
  ),
  wall(
    "host",
    [...rooms("core", "excel", "files", "flows", "pane", "ribbon", "cli", "workbench", "texts"), "react"],
    "host stands in for Excel: whatever it knew of our own code would be tested against itself.",
  ),
  wall(
    "cli",
    [...rooms("excel", "pane", "ribbon", "workbench"), "react"],
    "the command line opens the host, runs flows and prints; it does not speak to Excel itself.",
  ),
  wall(
    "workbench",
    [...rooms("cli", "ribbon"), "node:*"],
    "workbench is a page: the pane beside a spreadsheet on the host.",
  ),
];

/** Arrows inside core go one way; a floor lists what is above it. */
const FLOORS = [
  [
    ["grid", "text", "calendar"],
    ["deadline", "unit", "target", "result", "table", "rules", "indicators", "report", "catalogue"],
  ],
  [
    ["deadline", "unit", "target", "result"],
    ["table", "rules", "indicators", "report", "catalogue"],
  ],
  [["table"], ["rules", "indicators", "report", "catalogue"]],
  [
    ["rules", "indicators"],
    ["report", "catalogue"],
  ],
  [["report"], ["catalogue"]],
];
const floorWalls = FLOORS.flatMap(([lower, upper]) =>
  lower.map((room) =>
    wall(
      `core/${room}`,
      rooms(...upper),
      `core/${room} lies below: what both need moves down a floor (grid, text, calendar → deadline, unit, target, result → table → rules, indicators → report → catalogue).`,
    ),
  ),
);

const restrict = (walls, files) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: walls.map(({ groups, message }) => ({ group: groups, message })) },
    ],
  },
});
const coreWall = WALLS[0];
const wallConfigs = [
  ...WALLS.map((entry) => restrict([entry], [`src/${entry.room}/**/*.{ts,tsx}`])),
  ...floorWalls.map((entry) => restrict([coreWall, entry], [`src/${entry.room}/**/*.ts`])),
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "off",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "max-depth": ["warn", 3],
      "max-params": ["warn", 4],
      "max-lines-per-function": ["warn", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Days are ISO text inside core; only calendar/day.ts may know Date." },
        { name: "Excel", message: "core knows no Excel: take plain data." },
        { name: "window", message: "core runs anywhere: no browser." },
        { name: "process", message: "core runs anywhere: no Node." },
        { name: "console", message: "core returns what it has to say." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ClassDeclaration", message: "No classes in core: plain data and functions." },
      ],
    },
  },
  { files: ["src/core/calendar/day.ts"], rules: { "no-restricted-globals": "off" } },
  {
    // Lists that a native speaker checks: their length is the language's.
    files: [
      "src/texts/**",
      "src/core/unit/names/**",
      "src/core/**/vocabulary.ts",
      "src/core/text/legacy*.ts",
    ],
    rules: { "max-lines": "off" },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      globals: { module: "writable", require: "readonly", process: "readonly", __dirname: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  ...wallConfigs,
);

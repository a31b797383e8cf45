/**
 * Rules for `depcruise`: imports of types count too, since a cycle of types is still two files that need each other. In the
 * host a document and its objects know each other's types, as in Excel's own object model; at run time nothing there may
 * go in a circle either.
 */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "^src/host/" },
      to: { circular: true },
    },
    {
      name: "no-run-time-cycles",
      severity: "error",
      from: { path: "^src/host/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true, path: "^\\." } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};

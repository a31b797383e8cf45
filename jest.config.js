/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Office.js keeps its globals for the whole run.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Real flows over real Office.js take their time where many run beside each other on a slow machine.
  testTimeout: 300_000,
  // As many as there are cores: the tests calculate, they hardly wait.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/interop/"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // IronCalc ships ES modules only, so it is the one package that jest has to transform.
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc)"],
};

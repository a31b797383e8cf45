/** The browser tests: the workbench, built as it is served, in a real Chromium. Pictures go to out/screenshots. */
const { transform } = require("./jest.config");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  globalSetup: "<rootDir>/test/e2e/buildWorkbench.ts",
  transform,
  testTimeout: 300_000,
  maxWorkers: 1,
};

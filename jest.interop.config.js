const base = require("./jest.config.js");

/** Tests that need LibreOffice: they prove that another program calculates our formulas to the same values. */
module.exports = {
  ...base,
  testTimeout: 300_000,
  testMatch: ["<rootDir>/test/interop/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};

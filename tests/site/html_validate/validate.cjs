// Reads the paths of pages from standard input, one a line, and prints what is invalid as JSON.
const { readFileSync } = require("node:fs");
const { HtmlValidate, StaticConfigLoader } = require("./html-validate.cjs");

const RULES = {
  "aria-label-misuse": ["error", { allowAnyNamable: true }], // a list may have a name
  "doctype-style": "off", // a matter of taste, and Material writes it in small letters
  "heading-level": "error",
  "long-title": "off", // official titles are as long as they are
  "prefer-native-element": ["error", { exclude: ["region"] }], // a region of a table scrolls
  "no-missing-references": "error",
  "no-trailing-whitespace": "off", // not a matter of validity
  "valid-id": ["error", { relaxed: true }], // what HTML allows
};

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ["html-validate:recommended"], rules: RULES }),
);
const faults = [];
for (const path of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const report = validator.validateStringSync(readFileSync(path, "utf8"), path);
  for (const { messages } of report.results) {
    for (const { line, ruleId, message } of messages) faults.push({ path, line, rule: ruleId, message });
  }
}
process.stdout.write(JSON.stringify(faults));

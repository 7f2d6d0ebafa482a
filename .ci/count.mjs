import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

// Counts what the stages of `.ci/run` left in a folder: `<stage>.code`, `<stage>.seconds`, `<stage>.log`, and
// `<stage>.json` of a test runner. Says which tests failed and why, which passed only at the second try, and which were
// skipped; ends with the line `N passed, N failed`, and fails when anything did.
const [folder] = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith(".code"))) {
  const stage = file.slice(0, -".code".length);
  const code = Number(readFileSync(join(folder, file), "utf8"));
  const { passed, failed, notes } = counted(stage, code);
  // A stage that failed without a failed test, or a test runner that ran nothing, is a failure of its own.
  const isBroken = (code !== 0 && failed === 0) || (code === 0 && passed === 0);
  total.passed += passed;
  total.failed += failed + (isBroken ? 1 : 0);
  console.log(
    `${code === 0 && !isBroken ? "ok    " : "FAILED"}  ${stage}: ${passed} passed, ${failed} failed${took(stage)}`,
  );
  for (const note of notes) console.log(`        ${note}`);
}
if (total.passed === 0) total.failed ||= 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function took(stage) {
  const file = join(folder, `${stage}.seconds`);
  return existsSync(file) ? ` in ${readFileSync(file, "utf8").trim()} s` : "";
}

function counted(stage, code) {
  const report = join(folder, `${stage}.json`);
  if (existsSync(report)) return fromReport(readFileSync(report, "utf8"));
  const log = join(folder, `${stage}.log`);
  const line = existsSync(log)
    ? readFileSync(log, "utf8")
        .match(/(\d+) passed, (\d+) failed/g)
        ?.at(-1)
    : undefined;
  if (line) {
    const [passed, failed] = line.match(/\d+/g).map(Number);
    return { passed, failed, notes: [] };
  }
  // A stage that counts nothing itself is one check.
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notes: [] };
}

/** Vitest's report, or Playwright's; an empty one of a runner that did not come to its end. */
function fromReport(text) {
  if (text === "") return { passed: 0, failed: 0, notes: [] };
  const report = JSON.parse(text);
  const tests = report.stats ? report.suites.flatMap(ofSuite) : report.testResults.flatMap(ofFile);
  const count = (kind) => tests.filter((test) => test.kind === kind).length;
  return {
    passed: count("passed") + count("at the second try"),
    failed: count("failed"),
    notes: tests
      .filter(({ kind }) => kind !== "passed")
      .map(({ kind, title, why }) => `${kind}: ${title}${why ? `\n          ${why}` : ""}`),
  };
}

function ofSuite({ suites = [], specs = [] }) {
  const kinds = { expected: "passed", unexpected: "failed", flaky: "at the second try", skipped: "skipped" };
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, results }) => ({
      kind: kinds[status],
      title: `${file}: ${title}`,
      why: firstLines(results.flatMap(({ errors }) => errors.map(({ message }) => message))),
    })),
  );
  return [...own, ...suites.flatMap(ofSuite)];
}

function ofFile({ name, message, assertionResults }) {
  const tests = assertionResults.map(({ fullName, status, failureMessages }) => ({
    kind: kindOf(status, failureMessages),
    title: fullName,
    why: firstLines(failureMessages),
  }));
  // A file that could not be read has no tests.
  return tests.length > 0 ? tests : [{ kind: "failed", title: name, why: firstLines([message]) }];
}

function kindOf(status, failureMessages) {
  if (status === "failed") return "failed";
  if (status !== "passed") return "skipped";
  return failureMessages.length > 0 ? "at the second try" : "passed";
}

/** The beginning of the first error: the whole stands further up. */
function firstLines(messages) {
  const lines = stripVTControlCharacters(messages.find(Boolean) ?? "").split("\n");
  return lines
    .filter((line) => line.trim())
    .slice(0, 4)
    .join("\n          ");
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Counts what the stages of `.ci/run` left in a folder: `<stage>.code`, `<stage>.log`, and `<stage>.json` of a test
// runner. Says what was skipped, ends with the line `N passed, N failed`, and fails when anything did.
const [folder] = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith(".code"))) {
  const stage = file.slice(0, -".code".length);
  const code = Number(readFileSync(join(folder, file), "utf8"));
  const { passed, failed, skipped } = counted(stage, code);
  // A stage that failed without a failed test, or a test runner that ran nothing, is a failure of its own.
  const isBroken = (code !== 0 && failed === 0) || (code === 0 && passed === 0);
  total.passed += passed;
  total.failed += failed + (isBroken ? 1 : 0);
  console.log(
    `${code === 0 && !isBroken ? "ok    " : "FAILED"}  ${stage}: ${passed} passed, ${failed} failed`,
  );
  for (const title of skipped) console.log(`        skipped: ${title}`);
}
if (total.passed === 0) total.failed ||= 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

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
    return { passed, failed, skipped: [] };
  }
  // A stage that counts nothing itself is one check.
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}

/** Vitest's report, or Playwright's; an empty one of a runner that did not come to its end. */
function fromReport(text) {
  if (text === "") return { passed: 0, failed: 0, skipped: [] };
  const report = JSON.parse(text);
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return {
      passed: expected,
      failed: unexpected + flaky,
      skipped: skipped > 0 ? [`${skipped} browser tests`] : [],
    };
  }
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter(({ status }) => ["skipped", "pending", "todo", "disabled"].includes(status));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

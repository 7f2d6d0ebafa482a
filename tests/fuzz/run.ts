import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { App } from "@/tests/faults/app";
import { Fuzzer } from "./fuzzer";
import { overHttp } from "./over-http";

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "2000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    port: { type: "string", default: "4310" },
  },
});
const dataDir = mkdtempSync(join(tmpdir(), "career-advisor-fuzz-"));
const app = new App(Number(values.port), {
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL ?? "",
  LOG_LEVEL: "warn",
  ...{ XAI_API_KEY: "", AI_BASE_URL: "" },
});
const startedAt = performance.now();
try {
  await app.start();
  const fuzzer = new Fuzzer(await overHttp(app));
  await fuzzer.run(Number(values.calls), Number(values.seed));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${JSON.stringify(fuzzer.counts)} in ${seconds} s, --seed ${values.seed}`);
  for (const { what, call, answer, times } of fuzzer.findings) {
    console.error(`${times} × ${what}\n  ${call}\n  ${answer}`);
  }
  console.log(`${fuzzer.findings.length} findings in ${values.calls} calls`);
  process.exitCode = fuzzer.findings.length > 0 ? 1 : 0;
} finally {
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

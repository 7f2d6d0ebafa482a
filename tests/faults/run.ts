import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startFakeGrok } from "../fakes/grok.ts";
import { App } from "./app.ts";
import { Client } from "./client.ts";
import { type Acknowledged, findAgain, killRound } from "./kill-round.ts";
import type { Victim } from "./processes.ts";

// kill -9 in the middle of a reply: `npm run test:faults -- --times 20`
const { values } = parseArgs({ options: { times: { type: "string", default: "3" } } });
const times = Number(values.times);
const victims: Victim[] = ["web", "database", "launcher"];
const answer = Array.from({ length: 120 }, (_, index) => `word${index}`).join(" ");

const grok = await startFakeGrok();
grok.play({ text: answer, gapMs: 20 });
const dataDir = mkdtempSync(join(tmpdir(), "career-advisor-faults-"));
const app = new App(3900 + (process.pid % 90), {
  DATA_DIR: dataDir,
  DATABASE_URL: "",
  XAI_API_KEY: "a key for tests",
  XAI_BASE_URL: grok.url,
});
let passed = 0;
let failed = 0;
try {
  console.log(`started in ${Math.round(await app.start())} ms`);
  const client = new Client(app.origin);
  await client.signUp();
  const acknowledged: Acknowledged[] = [];
  for (const victim of victims) {
    for (let round = 1; round <= times; round += 1) {
      try {
        acknowledged.push(await killRound(app, client, victim, answer));
        passed += 1;
      } catch (error) {
        failed += 1;
        console.error(`${victim}, round ${round}: ${error instanceof Error ? error.message : error}`);
        await app.ready().catch(() => app.start());
      }
    }
    console.log(
      `kill -9 of the ${victim} process in the middle of a reply, ${times} times: ${failed} broken so far`,
    );
  }
  for (const message of acknowledged) await findAgain(client, message);
  console.log(`${acknowledged.length} acknowledged messages, 0 lost`);
} finally {
  await app.stop();
  await grok.close();
  rmSync(dataDir, { recursive: true, force: true });
}
console.log(`faults: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

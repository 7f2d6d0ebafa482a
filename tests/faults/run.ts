import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startFakeGrok } from "../fakes/grok.ts";
import { App } from "./app.ts";
import { Client } from "./client.ts";
import { type Acknowledged, findAgain, killRound } from "./kill-round.ts";
import type { Victim } from "./processes.ts";
import { describeRecoveries, type Recovery } from "./recovery.ts";

// kill -9 in the middle of a reply: `npm run test:faults -- --times 20`. With DATABASE_URL the database is a server of
// its own, which is not ours to kill.
const { values } = parseArgs({
  options: { times: { type: "string", default: "3" }, port: { type: "string", default: "0" } },
});
const times = Number(values.times);
const databaseUrl = process.env.DATABASE_URL ?? "";
const victims: Victim[] = databaseUrl ? ["web", "launcher"] : ["web", "database", "launcher"];
const answer = Array.from({ length: 250 }, (_, index) => `word${index}`).join(" ");

const grok = await startFakeGrok();
grok.play({ text: answer, gapMs: 20 });
const dataDir = mkdtempSync(join(tmpdir(), "career-advisor-faults-"));
const app = new App(Number(values.port) || 3900 + (process.pid % 90), {
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  XAI_API_KEY: "a key for tests",
  XAI_BASE_URL: grok.url,
});
const recoveries = new Map<Victim, Recovery[]>(victims.map((victim) => [victim, []]));
const acknowledged: Acknowledged[] = [];
let passed = 0;
let failed = 0;

/** One round each in turn: the launcher gives up on a part that dies five times within a minute. */
async function killAll(client: Client): Promise<void> {
  for (let round = 1; round <= times; round += 1) {
    for (const victim of victims) await attempt(client, victim, round);
  }
}

async function attempt(client: Client, victim: Victim, round: number): Promise<void> {
  try {
    const found = await killRound(app, client, victim, answer);
    acknowledged.push(found.acknowledged);
    recoveries.get(victim)?.push(found.recovery);
    passed += 1;
  } catch (error) {
    failed += 1;
    console.error(`${victim}, round ${round}: ${error instanceof Error ? error.message : error}`);
    await app.ready().catch(() => app.start());
  }
}

async function findAllAgain(client: Client): Promise<void> {
  let lost = 0;
  for (const message of acknowledged) {
    await findAgain(client, message).catch((error) => {
      lost += 1;
      console.error(error instanceof Error ? error.message : error);
    });
  }
  console.log(`${acknowledged.length} acknowledged messages, ${lost} lost`);
  if (lost > 0) failed += 1;
  else passed += 1;
}

try {
  console.log(`started in ${Math.round(await app.start())} ms, kill -9 in the middle of a reply`);
  const client = new Client(app.origin);
  await client.signUp();
  await killAll(client);
  await findAllAgain(client);
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  await app.stop();
  await grok.close();
  rmSync(dataDir, { recursive: true, force: true });
}
for (const [victim, measured] of recoveries) console.log(describeRecoveries(victim, measured));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

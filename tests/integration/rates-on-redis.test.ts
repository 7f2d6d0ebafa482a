import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { personKey } from "@/lib/rates/groups";
import { takePermit } from "@/lib/rates/permits";
import { standingsOf } from "@/lib/rates/standings";
import { closeRedis } from "@/lib/redis/connection";
import { aUser } from "@/tests/harness/people";
import { aRedis, hasRedis, type Redis } from "@/tests/harness/redis-server";
import { kill } from "@/tests/harness/worker-process";

process.env.LIMIT_READS = "1200";
process.env.LIMIT_EXPORTS = "20";

const LIMIT = 10;
const ROUNDS = 20;
const AT_ONCE = 50;

/** A process that takes permits, with the settings of this one. */
function asker() {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/fakes/permit-process.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (line: string) => {
    child.stdin.write(`${line}\n`);
    return Number((await answers.next()).value);
  };
  return { child, ask };
}

describe.skipIf(!hasRedis)("requests counted in Redis (needs redis-server)", () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = await aRedis();
    process.env.REDIS_URL = redis.url;
  });
  afterAll(async () => {
    closeRedis();
    await redis?.close();
  });
  afterEach(() => redis.client.flushAll());

  test("a limit admits its number and no more, says what is left and when it is whole again", async () => {
    const { userId } = await aUser();
    const key = personKey("exports", userId);
    const all = await Promise.all(Array.from({ length: 30 }, () => takePermit(key, 20)));
    expect(all.filter(({ isAdmitted }) => isAdmitted)).toHaveLength(20);
    expect(all.map(({ left }) => left).sort((one, other) => one - other)).toEqual([
      ...Array(10).fill(0),
      ...Array.from({ length: 20 }, (_, left) => left),
    ]);
    for (const { seconds } of all) expect(seconds > 58 && seconds <= 60, `${seconds} s`).toBe(true);
    const standings = await standingsOf(userId);
    expect(standings.find(({ kind }) => kind === "exports")).toEqual({
      ...{ kind: "exports", limit: 20, left: 0 },
      renewsAt: expect.any(Date),
    });
    expect(standings.find(({ kind }) => kind === "reads")).toMatchObject({ left: 1200, renewsAt: null });
    const keys = await redis.client.keys("*");
    expect(keys).toEqual([expect.stringMatching(/^career-advisor:rate:[\w-]{43}$/)]);
    expect(await redis.client.ttl(`${keys[0]}`)).toBeGreaterThan(50);
  });

  test("two processes asked 50 times at once each admit exactly ten of the hundred, 20 rounds of 20", async () => {
    const both = [asker(), asker()];
    try {
      const admitted: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const line = `key-${newId()} ${LIMIT} ${AT_ONCE}`;
        const counts = await Promise.all(both.map(({ ask }) => ask(line)));
        admitted.push(counts.reduce((sum, count) => sum + count, 0));
      }
      expect(admitted).toEqual(Array(ROUNDS).fill(LIMIT));
      expect(await redis.client.keys("*"), "each key was counted there").toHaveLength(ROUNDS);
    } finally {
      await Promise.all(both.map(({ child }) => kill(child)));
    }
  });

  test("while Redis is away the database counts, and Redis again when it is back", async () => {
    const key = `a test ${newId()}`;
    const admitted = async (name: string) => {
      const all = await Promise.all(Array.from({ length: 30 }, () => takePermit(name, LIMIT)));
      return all.filter(({ isAdmitted }) => isAdmitted).length;
    };
    expect(await admitted(`${key} before`)).toBe(LIMIT);
    await redis.kill();
    expect(await admitted(`${key} away`)).toBe(LIMIT);
    await redis.startAgain();
    const countedThere = async () => {
      await takePermit(`${key} back`, 1_000);
      return redis.client.dbSize();
    };
    await expect.poll(countedThere, { timeout: 15_000 }).toBe(1);
    redis.hang();
    const begunAt = performance.now();
    expect(await admitted(`${key} hanging`)).toBe(LIMIT);
    expect(performance.now() - begunAt).toBeLessThan(5_000);
    redis.goOn();
  }, 60_000);
});

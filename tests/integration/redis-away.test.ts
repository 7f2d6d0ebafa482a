import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { logInto } from "@/lib/log";
import { listen, say } from "@/lib/redis/channels";
import { askRedis, closeRedis, redisState } from "@/lib/redis/connection";
import { aRedis, hasRedis, type Redis } from "@/tests/harness/redis-server";

process.env.LOG_LEVEL = "debug";

describe.skipIf(!hasRedis)("a Redis that comes and goes (needs redis-server)", () => {
  let redis: Redis;
  const lines: string[] = [];
  beforeAll(async () => {
    redis = await aRedis();
    process.env.REDIS_URL = redis.url;
    logInto({ write: (line) => lines.push(line) });
  });
  afterAll(async () => {
    closeRedis();
    await redis?.close();
  });

  const ping = () => askRedis((client) => client.ping());
  const said = (words: string) => lines.filter((line) => line.includes(words)).length;
  const isBack = () => expect.poll(ping, { timeout: 15_000 }).toBe("PONG");

  test("one connection serves what asks and what listens, and who listens still does after it was away", async () => {
    const heard: string[] = [];
    const leave = listen("a channel", (text) => heard.push(text));
    expect(await say("a channel", "one")).toBe(1);
    await redis.kill();
    expect(await say("a channel", "lost")).toBeUndefined();
    const leaveLate = listen("a late channel", (text) => heard.push(text));
    await redis.startAgain();
    await isBack();
    await expect.poll(() => say("a channel", "two"), { timeout: 5_000 }).toBe(1);
    await expect.poll(() => say("a late channel", "three"), { timeout: 5_000 }).toBe(1);
    await expect.poll(() => heard).toEqual(["one", "two", "three"]);
    const ours = (await redis.client.sendCommand(["CLIENT", "LIST"])) as string;
    expect(ours.trim().split("\n"), "the test's own one, and one").toHaveLength(2);
    leave();
    leaveLate();
    await expect.poll(() => say("a channel", "four")).toBe(0);
  }, 60_000);

  test("that it is away and that it is back is said once each, whoever asks it how often", async () => {
    const [away, back] = [said("Redis is away"), said("Redis is back")];
    await redis.kill();
    for (let each = 0; each < 50; each++) expect(await ping()).toBeUndefined();
    expect(await redisState()).toBe("away");
    // It tried to connect some times meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await redis.startAgain();
    await isBack();
    expect(await redisState()).toBe("connected");
    expect([said("Redis is away") - away, said("Redis is back") - back]).toEqual([1, 1]);
    expect(lines.join("")).not.toContain("127.0.0.1");
  }, 60_000);

  test("of one that hangs one request in two seconds waits a second for an answer, the others for none", async () => {
    redis.hang();
    const took: number[] = [];
    for (let each = 0; each < 20; each++) {
      const begunAt = performance.now();
      expect(await ping()).toBeUndefined();
      took.push(performance.now() - begunAt);
    }
    expect(took.filter((ms) => ms > 500).length).toBeLessThanOrEqual(2);
    redis.goOn();
    await isBack();
  }, 60_000);
});

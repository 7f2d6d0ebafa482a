import pg from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { takePermit } from "@/lib/rates/permits";
import { closeRedis } from "@/lib/redis/connection";
import { percentile } from "./percentile.ts";
import { printTable } from "./table.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 40);
const ASKED_IN_A_ROUND = 50;
const LIMIT = 1_200;
const SMALL_LIMIT = 19;

/** Prints what counting one request costs in the database, by shares and by a library, and in Redis. */
export async function limits(redisUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  const withRedis = (isOn: boolean) => (key: string, limit: number) => {
    env().REDIS_URL = isOn ? redisUrl : undefined;
    return takePermit(key, limit);
  };
  const ways = {
    "the database, in shares": withRedis(false),
    "the database, by the library": await inPostgres(pool),
    Redis: withRedis(true),
  };
  const rows = [...(await rowsOf(ways, LIMIT)), ...(await rowsOf(ways, SMALL_LIMIT))];
  printTable("Counting one request, one after the other", [["", "p50 µs", "p95 µs", "mean µs"], ...rows]);
  closeRedis();
  await pool.end();
}

type Take = (key: string, limit: number) => Promise<unknown>;

/** The ways take turns. */
async function rowsOf(ways: Record<string, Take>, limit: number) {
  const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [name, take] of Object.entries(ways)) {
      const took = await timesOf(take, `a bench ${newId()}`, limit);
      if (round >= 0) times.get(name)?.push(...took);
    }
  }
  return [...times].map(([name, ms]) => {
    const mean = ms.reduce((sum, one) => sum + one, 0) / ms.length;
    return [`limit ${limit}: ${name}`, ...[percentile(ms, 0.5), percentile(ms, 0.95), mean].map(inMicros)];
  });
}

async function timesOf(take: Take, key: string, limit: number) {
  const times: number[] = [];
  for (let each = 0; each < Math.min(limit, ASKED_IN_A_ROUND); each += 1) {
    const begunAt = performance.now();
    await take(key, limit);
    times.push(performance.now() - begunAt);
  }
  return times;
}

function inMicros(ms: number): number {
  return ms * 1_000;
}

async function inPostgres(pool: pg.Pool) {
  const limiters = new Map<number, RateLimiterPostgres>();
  for (const points of [LIMIT, SMALL_LIMIT]) {
    await new Promise<void>((resolve, reject) => {
      const options = {
        storeClient: pool,
        storeType: "pool",
        tableName: "rates_of_the_library",
        points,
        duration: 60,
      };
      limiters.set(points, new RateLimiterPostgres(options, (error) => (error ? reject(error) : resolve())));
    });
  }
  return async (key: string, limit: number) => limiters.get(limit)?.consume(key);
}

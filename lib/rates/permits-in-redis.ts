import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { hashOf, type Standing, WINDOW_SECONDS } from "@/lib/rates/groups";
import { askRedis, type Redis } from "@/lib/redis/connection";

/** By the limit, which each of them has for good. */
const limiters = new WeakMap<Redis, Map<number, RateLimiterRedis>>();

/** Counts one request in Redis; undefined without `REDIS_URL` and while Redis is away. */
export async function takeInRedis(key: string, limit: number): Promise<Standing | undefined> {
  const counted = await askRedis(async (client) => {
    try {
      const { remainingPoints, msBeforeNext } = await limiterOf(client, limit).consume(nameOf(key));
      return { isAdmitted: true, left: remainingPoints, msBeforeNext };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { isAdmitted: false, left: 0, msBeforeNext: refused.msBeforeNext };
    }
  });
  if (!counted) return undefined;
  const { isAdmitted, left, msBeforeNext } = counted;
  return { isAdmitted, limit, left, seconds: Math.max(0, msBeforeNext) / 1000 };
}

/** What is left under each of these keys from which something was taken, and when it is whole again. Undefined as above. */
export async function leftInRedis(keys: { key: string; limit: number }[]) {
  return askRedis(async (client) => {
    const counted = await Promise.all(
      keys.map(({ key, limit }) => limiterOf(client, limit).get(nameOf(key))),
    );
    const open = keys.flatMap(({ key }, at) => {
      const window = counted[at];
      if (!window) return [];
      const renewsAt = new Date(Date.now() + window.msBeforeNext);
      return [[key, { left: window.remainingPoints, renewsAt }] as const];
    });
    return new Map(open);
  });
}

/** Nothing is counted under these keys any more; while Redis is away, until their minute ends. */
export async function forgetInRedis(keys: { key: string; limit: number }[]): Promise<void> {
  await askRedis((client) =>
    Promise.all(keys.map(({ key, limit }) => limiterOf(client, limit).delete(nameOf(key)))),
  );
}

function limiterOf(client: Redis, limit: number): RateLimiterRedis {
  const known = limiters.get(client) ?? new Map<number, RateLimiterRedis>();
  limiters.set(client, known);
  const limiter = known.get(limit) ?? limiterFor(client, limit);
  known.set(limit, limiter);
  return limiter;
}

function limiterFor(client: Redis, limit: number): RateLimiterRedis {
  return new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: true,
    keyPrefix: "career-advisor:rate",
    points: limit,
    duration: WINDOW_SECONDS,
    // Whoever is over the limit is refused here until the window ends.
    inMemoryBlockOnConsumed: limit + 1,
  });
}

function nameOf(key: string): string {
  return Buffer.from(hashOf(key)).toString("base64url");
}

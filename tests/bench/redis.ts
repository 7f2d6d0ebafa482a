import { disconnectDatabase } from "@/lib/db/client";
import { aRedis, hasRedis } from "@/tests/harness/redis-server";
import { elsewhere } from "./elsewhere.ts";
import { limits } from "./limits.ts";
import { openServer } from "./postgres.ts";

/** Prints what Redis changes where several processes serve: replies read at another one, and requests counted. */
export async function redis(): Promise<void> {
  const server = hasRedis ? await openServer() : null;
  if (!server) {
    console.log("\nWith Redis: NOT RUN (needs redis-server, and BENCH_DATABASE_URL or POSTGRES_SETUP)");
    return;
  }
  process.env.DATABASE_URL = await server.database(`career_bench_redis_${process.pid}`);
  process.env.DATABASE_IS_EMBEDDED = "false";
  process.env.NEXTAUTH_SECRET ??= "a secret for benchmarks alone, long enough to be one";
  process.env.NEXTAUTH_URL ??= "http://localhost:3000";
  process.env.LOG_LEVEL = "silent";
  const ours = await aRedis();
  try {
    await elsewhere(ours.url);
    await limits(ours.url);
  } finally {
    await Promise.all([disconnectDatabase(), ours.close()]);
    await server.close();
  }
}

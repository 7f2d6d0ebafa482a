import { type Jobs, openJobs } from "@/inngest/open-jobs";
import { takeCommands } from "@/instrumentation-commands";
import { advisorStatus, drainReplies, startAdvisor } from "@/lib/advisor";
import { closeEmbeddings, embeddingModel } from "@/lib/ai/embedding/embeddings";
import { serviceKeys } from "@/lib/apart/keys";
import { runsJobs } from "@/lib/apart/where";
import { registerPeople } from "@/lib/auth/registry";
import { disconnectDatabase } from "@/lib/db/client";
import { env } from "@/lib/env";
import { keepSending } from "@/lib/events/keep-sending";
import { holdEnvironment } from "@/lib/held-environment";
import { tellAddresses } from "@/lib/http/client-address";
import { guardAnswers } from "@/lib/http/guard-answers";
import { readAllPaths } from "@/lib/http/readable-paths";
import { describeError, log } from "@/lib/log";
import { closeRedis, redisState } from "@/lib/redis/connection";
import { accounts } from "@/lib/users";

const DRAIN_MS = 25_000;
/** For the job that runs; what does not end is made again by whoever comes next. */
const JOBS_GRACE_MS = 2_000;
const stopSending = new AbortController();
let jobs: Jobs | undefined;
const kept = globalThis as typeof globalThis & { careerAdvisorIsStarted?: boolean };

/**
 * Says what each part chose, begins the background work, and ends cleanly when told to. A process that cannot start
 * ends at once: it would otherwise answer 500 to everything, and nobody would start it again.
 */
export async function startServer({ isDev }: { isDev: boolean }): Promise<void> {
  if (kept.careerAdvisorIsStarted) return;
  kept.careerAdvisorIsStarted = true;
  await start(isDev).catch((error: unknown) => {
    process.stderr.write(`Career Advisor cannot start: ${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  });
}

async function start(isDev: boolean): Promise<void> {
  holdEnvironment();
  const settings = env();
  log().info({ part: "database", choice: settings.DATABASE_IS_EMBEDDED ? "embedded" : "server" }, "database");
  log().info({ part: "redis", choice: await redisState() }, "Redis");
  log().info({ part: "model", choice: advisorStatus().model }, "language model");
  log().info({ part: "embeddings", choice: embeddingModel().id }, "sentence-embedding model");
  log().info({ part: "services", choice: settings.SERVE }, "what this instance serves");
  await serviceKeys();
  readAllPaths();
  tellAddresses(settings.TRUSTED_PROXIES);
  guardAnswers({ isHttps: settings.NEXTAUTH_URL?.startsWith("https:") ?? false, isDev });
  registerPeople(accounts);
  endWithLauncher(settings.LAUNCHER_PID);
  process.once("SIGTERM", () => void end());
  process.once("SIGINT", () => void end());
  jobs = openJobs();
  log().info({ part: "jobs", choice: jobs.choice }, "background jobs");
  await startAdvisor();
  // Where another instance runs the jobs, it finds in the outbox what this one publishes.
  if (runsJobs()) {
    await jobs.start();
    void keepSending(stopSending.signal);
  }
  if (settings.DATABASE_IS_EMBEDDED) takeCommands(settings.DATA_DIR);
}

async function end(): Promise<void> {
  try {
    await drainReplies(DRAIN_MS);
    stopSending.abort();
    await jobs?.stop(JOBS_GRACE_MS);
    await closeEmbeddings();
    closeRedis();
    await disconnectDatabase();
    process.exit(0);
  } catch (error) {
    log().error({ error: describeError(error) }, "ended in disorder");
    process.exit(1);
  }
}

/** A launcher that was killed outright cannot tell us: without it nobody restarts us, so we end too. */
function endWithLauncher(pid: number | undefined): void {
  if (!pid) return;
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(1);
    }
  }, 1000).unref();
}

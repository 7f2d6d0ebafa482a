import { endTemporary, interruptSilentReplies } from "@/lib/advisor";
import { conversationsToSummarize, dropUnspokenConversations, peopleToEmbed } from "@/lib/conversations";
import { disconnectDatabase } from "@/lib/db/client";
import { forgetRequestKeys } from "@/lib/users";
import { median, percentile } from "./percentile.ts";
import { openServer } from "./postgres.ts";
import { seededDatabase } from "./seed.ts";
import { printTable } from "./table.ts";

const ROUNDS = 40;

const PARTS: [string, () => Promise<unknown>][] = [
  ["replies of dead processes", interruptSilentReplies],
  ["temporary conversations that are over", endTemporary],
  ["old keys of requests", forgetRequestKeys],
  ["conversations in which nothing was said", dropUnspokenConversations],
  ["messages and profiles without vectors", () => peopleToEmbed({ whole: false })],
  ["the same, and those of another model", () => peopleToEmbed({ whole: true })],
  ["conversations without a summary", () => conversationsToSummarize(600)],
];

/** Prints what each part of a sweep costs where nothing waits: it must not depend on how much is stored. */
export async function sweep(): Promise<void> {
  const server = await openServer();
  if (!server) {
    console.log("\nThe sweep at scale: NOT RUN (set BENCH_DATABASE_URL or POSTGRES_SETUP)");
    return;
  }
  // Before the seed: settings are read once, and it asks for the model's.
  process.env.DATABASE_URL = server.addressOf(`career_bench_full_${process.pid}`);
  process.env.DATABASE_IS_EMBEDDED = "false";
  process.env.LOG_LEVEL ??= "warn";
  try {
    await seededDatabase(server);
    const rows: (string | number)[][] = [];
    for (const [name, work] of PARTS) {
      const times: number[] = [];
      for (let round = -5; round < ROUNDS; round += 1) {
        const began = performance.now();
        await work();
        if (round >= 0) times.push(performance.now() - began);
      }
      rows.push([name, median(times), percentile(times, 0.95)]);
    }
    printTable("A sweep beside 510,000 messages in 26,000 conversations", [
      ["looking for", "p50 ms", "p95 ms"],
      ...rows,
    ]);
  } finally {
    await disconnectDatabase();
    await server.close();
  }
}

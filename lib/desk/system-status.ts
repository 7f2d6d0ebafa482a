import { readFileSync } from "node:fs";
import type { Actor } from "@/lib/actor";
import { advisorStatus } from "@/lib/advisor";
import { embeddingProgress } from "@/lib/conversations";
import { asSystem } from "@/lib/db/as-user";
import { finishedMigrations } from "@/lib/db/migrations.sql";
import { pendingMigrations } from "@/lib/db/pending-migrations";
import type { SystemStatus } from "@/lib/desk/contract";
import { selectStored, selectTables } from "@/lib/desk/storage.sql";
import { env } from "@/lib/env";
import { redisState } from "@/lib/redis/connection";
import { limitsOfEverybody, requireAdmin } from "@/lib/users";

const TABLES_SHOWN = 8;

/** What this installation is made of and how it fares, for an administrator. Throws `forbidden`. */
export async function systemStatus(actor: Actor): Promise<SystemStatus> {
  await requireAdmin(actor);
  const { model, label, isOffline } = advisorStatus();
  const askedAt = performance.now();
  const stored = await asSystem(selectStored);
  const databaseMs = Math.round((performance.now() - askedAt) * 10) / 10;
  const tables = await asSystem((tx) => selectTables(tx, TABLES_SHOWN));
  const finished = (await finishedMigrations()).sort();
  return {
    advisor: { model, label, is_offline: isOffline },
    embeddings: await embeddingProgress(),
    health: {
      database_ms: databaseMs,
      pending_migrations: await pendingMigrations(),
      redis: await redisState(),
    },
    versions: {
      app: appVersion(),
      node: process.versions.node,
      database: stored?.version ?? "",
      migration: finished.at(-1) ?? "",
    },
    storage: { database_bytes: stored?.databaseBytes ?? 0, tables },
    budget: limitsOfEverybody(),
    prices: env().MODEL_PRICES,
    uptime_seconds: Math.round(process.uptime()),
  };
}

function appVersion(): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return typeof version === "string" ? version : "";
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { chooseModel } from "@/lib/ai/embedding/model-choice";
import { pendingMigrations } from "@/lib/db/pending-migrations";
import { isDraining } from "@/lib/draining";
import { env } from "@/lib/env";

const DATABASE_ANSWERS_WITHIN_MS = 2_000;

/** What this process lacks to take requests; nothing when it is ready. */
export async function whatIsMissing(): Promise<string[]> {
  const database = await databaseLacks();
  return [
    ...(isDraining() ? ["shutting down"] : []),
    ...(database ? [database] : []),
    ...(modelIsInPlace() ? [] : ["model files"]),
  ];
}

async function databaseLacks(): Promise<"database" | "migrations" | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), DATABASE_ANSWERS_WITHIN_MS);
  });
  try {
    const pending = await Promise.race([pendingMigrations(), late]);
    return pending.length > 0 ? "migrations" : undefined;
  } catch {
    return "database";
  } finally {
    clearTimeout(timer);
  }
}

/** A hub's model is fetched when it is needed: its absence costs memory, not the service. */
function modelIsInPlace(): boolean {
  const { hub, folder, name } = chooseModel(env());
  return hub !== undefined || existsSync(join(folder, name));
}

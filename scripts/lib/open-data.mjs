import { tell } from "./progress.mjs";
import { supervise } from "./supervise.mjs";

/**
 * Makes the database ready, migrated, and resolves to `{ url, stop, kill }`: the embedded one in a process of its
 * own, or the one that DATABASE_URL names. Throws one sentence when that fails.
 */
export async function openData(settings, { log, giveUp }) {
  if (settings.DATABASE_URL) return openServer(settings.DATABASE_URL);
  const { startEmbeddedDatabase } = await import("../../lib/db/embedded/start.ts");
  let current;
  const database = await supervise(
    "The database",
    async () => {
      current = await startEmbeddedDatabase({ dataDir: settings.DATA_DIR, logTo: log.descriptor });
      tellApplied(current.applied);
      return current;
    },
    giveUp,
  );
  return { url: current.url, stop: database.stop, kill: () => current.kill() };
}

async function openServer(url) {
  const { migrate } = await import("../../lib/db/migrate.ts");
  tellApplied(await migrate({ connectionString: url }));
  return { url, stop: async () => {}, kill: () => {} };
}

function tellApplied(names) {
  if (names.length > 0) tell(`Migrated the database: ${names.join(", ")}`);
}

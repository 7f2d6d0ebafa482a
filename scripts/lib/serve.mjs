import { openLog } from "./app-log.mjs";
import { childEnvironment } from "./child-environment.mjs";
import { endOnSignal } from "./end-on-signal.mjs";
import { ensureSeeded } from "./ensure-seeded.mjs";
import { openData } from "./open-data.mjs";
import { tell } from "./progress.mjs";
import { startWeb } from "./start-web.mjs";
import { supervise } from "./supervise.mjs";

/** Starts the database, then the app, and keeps both running; resolves when the app is ready. */
export async function serve(settings, { isDev, port }) {
  const log = openLog(settings.DATA_DIR);
  const parts = { web: undefined, supervisedWeb: undefined, database: undefined };
  const { end, giveUp } = endings(parts, log);

  parts.database = await openData(settings, { log, giveUp });
  const env = childEnvironment(settings, { port, databaseUrl: parts.database.url, isDev });
  await ensureSeeded(settings, env);
  const start = async () => {
    parts.web = startWeb({ isDev, host: settings.HOST, port, env, log });
    await parts.web.ready;
    return parts.web;
  };
  parts.supervisedWeb = await supervise("The app", start, giveUp).catch(end.unlessEnding);
}

/** The app ends first, because it finishes its replies into the database. */
function endings(parts, log) {
  let isEnding = false;
  const end = async (code) => {
    if (isEnding) return;
    isEnding = true;
    await (parts.supervisedWeb ?? parts.web)?.stop();
    await parts.database?.stop();
    process.exit(code);
  };
  // A start that fails because we end is no failure; the end is under way and needs nothing more.
  end.unlessEnding = (error) => (isEnding ? new Promise(() => {}) : Promise.reject(error));
  const force = () => {
    parts.web?.kill();
    parts.database?.kill();
    process.exit(1);
  };
  endOnSignal({ end: () => end(0), force });
  const giveUp = (sentence) => {
    tell(`${sentence} Its log: ${log.file}`);
    end(1);
  };
  return { end, giveUp };
}

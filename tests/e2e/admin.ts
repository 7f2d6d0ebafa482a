import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { OFFLINE_PORT } from "./servers.ts";

/** The command, as whoever may open the data directory runs it beside the running app. */
export function admin(...words: string[]) {
  const DATA_DIR = join(process.env.E2E_DATA_DIR ?? "", String(OFFLINE_PORT));
  const { status, stderr } = spawnSync("node", ["scripts/admin.mjs", ...words], {
    env: { ...process.env, DATA_DIR, DATABASE_URL: "" },
    encoding: "utf8",
  });
  return { status, said: stderr };
}

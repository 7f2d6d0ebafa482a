import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { refuse } from "./progress.mjs";
import { ROOT } from "./root.mjs";

/**
 * The settings from the environment and the .env files that Next reads too, in its order: the environment wins,
 * then the more particular file. Ends with one sentence when a setting is wrong.
 */
export async function readSettings(mode) {
  for (const name of [`.env.${mode}.local`, ".env.local", `.env.${mode}`, ".env"]) {
    const file = join(ROOT, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
  const { readEnv } = await import("../../lib/env.ts");
  try {
    const settings = readEnv(process.env);
    return { ...settings, DATA_DIR: resolve(ROOT, settings.DATA_DIR) };
  } catch (error) {
    return refuse(error.message);
  }
}

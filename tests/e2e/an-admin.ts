import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { anAccount, expect } from "./harness.ts";
import { OFFLINE_APP, OFFLINE_PORT } from "./servers.ts";

/** The command, as whoever may open the data directory runs it beside the running app. */
export function admin(...words: string[]) {
  const DATA_DIR = join(process.env.E2E_DATA_DIR ?? "", String(OFFLINE_PORT));
  const { status, stderr } = spawnSync("node", ["scripts/admin.mjs", ...words], {
    env: { ...process.env, DATA_DIR, DATABASE_URL: "" },
    encoding: "utf8",
  });
  return { status, said: stderr };
}

/** A new account that may administer, on its start page. Returns its address. */
export async function anAdmin(page: Page): Promise<string> {
  const { email } = await anAccount(page);
  expect(admin("grant", email)).toEqual({ status: 0, said: `${email} is an administrator now.\n` });
  await page.goto(`${OFFLINE_APP}/chat`);
  return email;
}

import { choosePort } from "./choose-port.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureModel } from "./ensure-model.mjs";
import { ensurePrismaClient } from "./ensure-prisma-client.mjs";
import { refuse } from "./progress.mjs";
import { readSettings } from "./read-settings.mjs";
import { serve } from "./serve.mjs";
import { takeInstance } from "./take-instance.mjs";

/** Makes everything ready, serves, and prints the address. Ends only by a signal or a failure. */
export async function startApp({ isDev }) {
  const settings = await readSettings(isDev ? "development" : "production");
  let port = settings.PORT;
  const url = () => `http://localhost:${port}`;
  await takeInstance(settings.DATA_DIR, url);
  port = await choosePort(settings.HOST, settings.PORT);
  await ensurePrismaClient();
  await ensureModel();
  if (!isDev) await ensureBuilt();
  await serve(settings, { isDev, port }).catch((error) => refuse(error.message));
  console.log(`Career Advisor is ready: ${url()}`);
}

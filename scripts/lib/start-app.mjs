import { addressesElsewhere, addressOf } from "./addresses.mjs";
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
  const url = () => addressOf(settings.HOST, port);
  await takeInstance(settings.DATA_DIR, url);
  port = await choosePort(settings.HOST, settings.PORT);
  await ensurePrismaClient();
  await ensureModel();
  if (!isDev) await ensureBuilt();
  await serve(settings, { isDev, port }).catch((error) => refuse(error.message));
  console.log(`Career Advisor is ready: ${url()}`);
  sayWhereElse(settings, port);
}

function sayWhereElse({ HOST, NEXTAUTH_URL }, port) {
  const addresses = addressesElsewhere(HOST, port);
  if (addresses.length === 0) return;
  console.log(`From other machines: ${addresses.join(" ")}`);
  if (!NEXTAUTH_URL) {
    console.log(
      "Set NEXTAUTH_URL to the address that people use: links in mails and other sign-ins lead there.",
    );
  }
}

import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { addressOf } from "./addresses.mjs";
import { keepInFile } from "./keep-in-file.mjs";

/** What the app's process is told. In production `readSettings` has made sure that no fallback is taken here. */
export function childEnvironment(settings, { port, databaseUrl, isDev }) {
  const { DATA_DIR, DATABASE_URL, NEXTAUTH_SECRET, NEXTAUTH_URL } = settings;
  return {
    ...process.env,
    NODE_ENV: isDev ? "development" : "production",
    PORT: String(port),
    DATA_DIR,
    DATABASE_URL: databaseUrl,
    DATABASE_IS_EMBEDDED: String(!DATABASE_URL),
    NEXTAUTH_SECRET: NEXTAUTH_SECRET ?? keepInFile(join(DATA_DIR, "secret"), newSecret),
    NEXTAUTH_URL: NEXTAUTH_URL ?? addressOf(settings.HOST, port),
    AUTH_TRUST_HOST: "true",
    INSTANCE_ID: keepInFile(join(DATA_DIR, "instance-id"), randomUUID),
    LAUNCHER_PID: String(process.pid),
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_MANUAL_SIG_HANDLE: "true",
  };
}

function newSecret() {
  return randomBytes(32).toString("base64url");
}

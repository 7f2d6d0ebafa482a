import type { Env } from "@/lib/env";

/** Which executor runs the jobs, and how one speaks to it. */
export interface JobServer {
  isEmbedded: boolean;
  /** Calls are unsigned: only where nobody outside can reach the address. */
  isDev: boolean;
  baseUrl: string | undefined;
  eventKey: string | undefined;
  signingKey: string | undefined;
}

type Settings = Pick<
  Env,
  "APP_ENV" | "INNGEST_DEV" | "INNGEST_BASE_URL" | "INNGEST_EVENT_KEY" | "INNGEST_SIGNING_KEY"
>;

/** A server when one is named, else the embedded executor. Whoever has a signing key has its calls signed. */
export function jobServer(settings: Settings): JobServer {
  const { INNGEST_DEV: dev, INNGEST_BASE_URL, INNGEST_EVENT_KEY: eventKey } = settings;
  const { INNGEST_SIGNING_KEY: signingKey } = settings;
  if (!dev && !INNGEST_BASE_URL && !signingKey && !eventKey) {
    const baseUrl = "http://embedded.internal";
    return { isEmbedded: true, isDev: true, baseUrl, eventKey: "embedded", signingKey: undefined };
  }
  const isDev = settings.APP_ENV !== "production" && !signingKey;
  return { isEmbedded: false, isDev, baseUrl: INNGEST_BASE_URL ?? devUrl(dev), eventKey, signingKey };
}

/** `INNGEST_DEV` holds the dev server's address, or only says that there is one at the usual place. */
function devUrl(dev: string | undefined): string | undefined {
  if (!dev) return undefined;
  return /^(1|true)$/i.test(dev) ? "http://localhost:8288" : dev;
}

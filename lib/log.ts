import pino from "pino";
import { env } from "@/lib/env";
import { currentRequest } from "@/lib/request-context";

let logger: pino.Logger | undefined;

/**
 * One JSON line per event on stdout. Fields are ids, counts, durations and codes; never a message, an e-mail
 * address, a prompt or a key.
 */
export function log(): pino.Logger {
  logger ??= makeLogger();
  return logger;
}

/** From here on the lines go to `destination` instead of stdout: for whoever wants to read them. */
export function logInto(destination: pino.DestinationStream): void {
  logger = makeLogger(destination);
}

function makeLogger(destination: pino.DestinationStream = pino.destination(1)): pino.Logger {
  const options: pino.LoggerOptions = {
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: requestFields,
  };
  return pino(options, destination);
}

function requestFields(): { request_id?: string; user_id?: string } {
  const request = currentRequest();
  if (!request) return {};
  return { request_id: request.requestId, ...(request.userId ? { user_id: request.userId } : {}) };
}

/** What may be logged of an error: its name, code and place; the text only of our own. */
export function describeError(error: unknown): { name: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const at = error.stack
    ?.split("\n")
    .find((line) => line.trim().startsWith("at "))
    ?.trim();
  return { name: error.name, ...(code ? { code } : {}), ...(at ? { at } : {}) };
}

import { keyOf } from "@/inngest/embedded/expressions";
import type { FunctionConfig } from "@/inngest/embedded/function-config";
import type { JobEvent } from "@/inngest/embedded/job-event";

/** The concurrency keys that a call of a function takes a place of, and how many places each has. */
export interface Places {
  keys: string[];
  limits: number[];
}

/** A limit without a scope counts the function's own calls; `env` and `account` count over all functions with the key. */
export function placesOf({ id, concurrency }: FunctionConfig, event: JobEvent): Places {
  const given = typeof concurrency === "number" ? { limit: concurrency } : (concurrency ?? []);
  // To the server 0 means no limit.
  const limits = [given].flat().filter(({ limit }) => limit > 0);
  const keys = limits.map((limit) => {
    const { key, scope } = { key: undefined, scope: undefined, ...limit };
    const room = !scope || scope === "fn" ? id : scope;
    return key ? `${room}|${key}|${keyOf(key, event)}` : room;
  });
  return { keys, limits: limits.map(({ limit }) => limit) };
}

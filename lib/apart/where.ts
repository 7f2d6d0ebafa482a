import type { Caller, Service } from "@/lib/apart/contract";
import { env } from "@/lib/env";

const ADDRESSES = { users: "USERS_URL", conversations: "CONVERSATIONS_URL", prompts: "PROMPTS_URL" } as const;
const DEADLINES = {
  users: "USERS_TIMEOUT_MS",
  conversations: "CONVERSATIONS_TIMEOUT_MS",
  prompts: "PROMPTS_TIMEOUT_MS",
} as const;

/** Where another instance serves this service; undefined where it runs in this process. */
export function addressOf(service: Service): string | undefined {
  return env().SERVE === service ? undefined : env()[ADDRESSES[service]];
}

/** Whether this process asks another one for what belongs to this service. */
export function isElsewhere(service: Service): boolean {
  return addressOf(service) !== undefined;
}

/** How long an answer of this service may take, in milliseconds. */
export function deadlineOf(service: Service): number {
  return env()[DEADLINES[service]];
}

/** As whom this process asks other services. */
export function ownName(): Caller {
  const { SERVE } = env();
  return SERVE === "all" ? "app" : SERVE;
}

/** Whether background jobs run in this process: all of them where conversations are served. */
export function runsJobs(): boolean {
  const { SERVE } = env();
  return SERVE === "conversations" || (SERVE === "all" && !isElsewhere("conversations"));
}

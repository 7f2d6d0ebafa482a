import type { Caller, Service, ServiceScope } from "@/lib/apart/contract";

interface Grant {
  /** Whose door the scope opens. */
  at: Service;
  /** Who has a use for it; the instance with the pages calls in everybody's place. */
  callers: Service[];
}

/** Every scope once: a key that is stolen from one service opens no more than what that service needs. */
export const GRANTS: Record<ServiceScope, Grant> = {
  "profile:read": { at: "users", callers: ["conversations", "prompts"] },
  "profile:enrich": { at: "users", callers: ["conversations"] },
  "usage:write": { at: "users", callers: ["conversations"] },
  "users:sweep": { at: "users", callers: ["conversations"] },
  "prompts:read": { at: "prompts", callers: ["conversations", "users"] },
  "prompts:count": { at: "prompts", callers: ["conversations"] },
  "memories:read": { at: "conversations", callers: ["users"] },
  "summaries:read": { at: "conversations", callers: ["users"] },
};

export function mayAsk(caller: Caller, scope: ServiceScope): boolean {
  return caller === "app" || GRANTS[scope].callers.includes(caller);
}

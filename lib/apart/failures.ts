import { z } from "zod";
import type { Service } from "@/lib/apart/contract";
import { DomainError, type ErrorCode } from "@/lib/errors";
import { log } from "@/lib/log";

const RETRY_AFTER_SECONDS = 5;

/** What another instance may refuse a person, in the same words; anything else it refuses is between us and it. */
const PASSED_ON = [
  "invalid",
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "limit_exceeded",
  "internal",
  "unavailable",
  "timeout",
] as const satisfies ErrorCode[];

const Refusal = z.object({
  errors: z
    .array(z.object({ code: z.enum(PASSED_ON), message: z.string(), field: z.string().optional() }))
    .min(1),
});

/** We asked in a way that the other instance does not read: asking again changes nothing. */
const MISUNDERSTOOD = new Set([400, 405, 413, 415]);

/**
 * A refusal of another instance's as the error that it was there; `unavailable` when it was our token that it refused, or it
 * is another service's instance.
 */
export function failureIn(service: Service, response: Response, body: unknown): DomainError {
  const refusal = Refusal.safeParse(body);
  const [first] = refusal.success ? refusal.data.errors : [];
  if (!refusal.success || !first || first.field === "authorization") {
    log().error({ service, status: response.status }, "a service does not take what it is asked");
    return MISUNDERSTOOD.has(response.status) ? fault() : isAway(service);
  }
  const problems = refusal.data.errors.map(({ message, field }) => ({
    message,
    ...(field ? { field } : {}),
  }));
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return new DomainError(first.code, first.message, {
    problems,
    ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
  });
}

const AWAY: Record<Service, string> = {
  users: "The part that keeps accounts and profiles does not answer. Nothing is lost: try again shortly.",
  conversations: "The part that keeps conversations does not answer. Nothing is lost: try again shortly.",
  prompts: "The part that keeps prompts does not answer. Nothing is lost: try again shortly.",
};

export function isAway(service: Service): DomainError {
  return new DomainError("unavailable", AWAY[service], { retryAfterSeconds: RETRY_AFTER_SECONDS });
}

function fault(): DomainError {
  return new DomainError("internal", "Something went wrong on our side. Try again, or tell us.");
}

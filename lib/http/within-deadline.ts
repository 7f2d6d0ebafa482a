import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";

/** Which setting bounds the answers below `/api/v1/…`; what belongs to no service is bounded as Users' is. */
const SETTINGS = new Map([
  ["users", "USERS_TIMEOUT_MS"],
  ["conversations", "CONVERSATIONS_TIMEOUT_MS"],
  ["prompts", "PROMPTS_TIMEOUT_MS"],
] as const);
type Service = Parameters<typeof SETTINGS.get>[0];

/**
 * What the work gives, or `timeout` when its service takes longer than its setting says. The work itself is not undone:
 * what it stores, the same request finds when it is sent again.
 */
export async function withinDeadline<T>(url: string, work: Promise<T> | T): Promise<T> {
  const service = new URL(url).pathname.split("/")[3] ?? "";
  const afterMs = env()[SETTINGS.get(service as Service) ?? "USERS_TIMEOUT_MS"];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), afterMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(): DomainError {
  const message =
    "This takes longer than it should. Nothing is lost: send the same request again in a moment.";
  return new DomainError("timeout", message, { retryAfterSeconds: 5 });
}

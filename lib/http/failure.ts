import { DomainError } from "@/lib/errors";
import { isDatabaseAway } from "@/lib/is-database-away";
import { describeError, log } from "@/lib/log";
import { currentRequest } from "@/lib/request-context";

const RETRY_AFTER_SECONDS = 2;

// Prisma: the parent or the row itself was deleted between our look and our write. PostgreSQL: the same.
const GONE = new Set(["P2003", "P2025"]);
const MISSING_PARENT = "23503";

/**
 * Any exception as an answer: ours as it is, a lost database as `unavailable`, a row deleted under our hands as
 * `not_found`, the rest as `internal`.
 */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isDatabaseAway(error)) {
    log().warn({ error: describeError(error) }, "database unavailable");
    const message = "The database does not answer at the moment. Nothing is lost: try again shortly.";
    return new DomainError("unavailable", message, { retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
  if (isGone(error)) return new DomainError("not_found", "What this belongs to is not there any more.");
  log().error({ error: describeError(error) }, "unexpected error");
  const requestId = currentRequest()?.requestId;
  return new DomainError(
    "internal",
    `Something went wrong on our side. Try again, or tell us: ${requestId}.`,
  );
}

function isGone(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  if (GONE.has(String(error.code))) return true;
  // Raw SQL: the database's own code stands in the details.
  return error.code === "P2010" && JSON.stringify(Reflect.get(error, "meta") ?? {}).includes(MISSING_PARENT);
}

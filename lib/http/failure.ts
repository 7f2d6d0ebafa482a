import { DomainError } from "@/lib/errors";
import { describeError, log } from "@/lib/log";
import { currentRequest } from "@/lib/request-context";

const RETRY_AFTER_SECONDS = 2;

// Prisma: no connection, none free in time, transaction not begun in time, write conflict. PostgreSQL: shutting
// down, starting, too many connections. Node: the socket itself.
const UNAVAILABLE = new Set([
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"],
  ...["57P01", "57P02", "57P03", "53300", "08000", "08001", "08003", "08004", "08006"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"],
]);
const CONNECTION_TROUBLE =
  /connection terminated|timeout exceeded when trying to connect|can't reach database|server has closed the connection/i;

// Prisma: the parent or the row itself was deleted between our look and our write. PostgreSQL: the same.
const GONE = new Set(["P2003", "P2025"]);
const MISSING_PARENT = "23503";

/**
 * Any exception as an answer: ours as it is, a lost database as `unavailable`, a row deleted under our hands as
 * `not_found`, the rest as `internal`.
 */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isUnavailable(error)) {
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

function isUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  if ("code" in error && typeof error.code === "string" && UNAVAILABLE.has(error.code)) return true;
  if (error.name === "PrismaClientInitializationError") return true;
  return CONNECTION_TROUBLE.test(error.message) || isUnavailable(error.cause, depth + 1);
}

function isGone(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  if (GONE.has(String(error.code))) return true;
  // Raw SQL: the database's own code stands in the details.
  return error.code === "P2010" && JSON.stringify(Reflect.get(error, "meta") ?? {}).includes(MISSING_PARENT);
}

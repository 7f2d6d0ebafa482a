// Prisma: no connection, none free in time, transaction not begun in time, write conflict. PostgreSQL: shutting
// down, starting, too many connections. Node: the socket itself.
const UNAVAILABLE = new Set([
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"],
  ...["57P01", "57P02", "57P03", "53300", "08000", "08001", "08003", "08004", "08006"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"],
]);
const CONNECTION_TROUBLE =
  /connection terminated|timeout exceeded when trying to connect|can't reach database|server has closed the connection|is not queryable/i;

/** Whether an exception, or what caused it, says that the database does not answer now but may soon. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  if ("code" in error && typeof error.code === "string" && UNAVAILABLE.has(error.code)) return true;
  if (error.name === "PrismaClientInitializationError") return true;
  return CONNECTION_TROUBLE.test(error.message) || isDatabaseAway(error.cause, depth + 1);
}

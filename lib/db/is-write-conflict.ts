// PostgreSQL: two transactions wait for each other; one could not be put in order with another.
const CONFLICTS = ["40P01", "40001"];

/** Whether the database ended a transaction for another's sake. Prisma says P2034, and of raw SQL the database's own code. */
export function isWriteConflict(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  const code = "code" in error ? String(error.code) : "";
  if (code === "P2034" || CONFLICTS.includes(code)) return true;
  if (code === "P2010")
    return CONFLICTS.some((one) => JSON.stringify(Reflect.get(error, "meta") ?? {}).includes(one));
  return isWriteConflict(error.cause, depth + 1);
}

import { Prisma } from "@/lib/db/generated/client";

/** Whether the database refused a row because its key is taken, by the client's verb or by raw SQL. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return (
    error.code === "P2002" || (error.code === "P2010" && JSON.stringify(error.meta ?? {}).includes("23505"))
  );
}

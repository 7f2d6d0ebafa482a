import type { Prisma } from "@/lib/db/generated/client";

/** Names the person of this transaction; forgotten when it ends. */
export async function setPerson(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  await tx.$executeRaw`select set_config('app.user_id', ${userId}, true)`;
}

/** Takes the system role until this transaction ends. */
export async function actAsSystem(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`set local role career_system`;
}

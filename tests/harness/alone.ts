import { beforeAll } from "vitest";
import { asSystem, asUser } from "@/lib/db/as-user";

/**
 * For a file of tests that runs the product's jobs: nobody of earlier files is left in the worker's database, whose
 * unread messages the jobs would take first, for minutes.
 */
export function alone(): void {
  beforeAll(async () => {
    const people = await asSystem((tx) => tx.user.findMany({ select: { id: true } }));
    for (const { id } of people) await asUser({ userId: id }, (tx) => tx.user.deleteMany({ where: { id } }));
  });
}

import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";

/** Somebody of their own for each test, so that all run side by side. */
export async function aUser(name = "Ada"): Promise<Actor & { email: string }> {
  const userId = newId();
  const email = `${userId}@example.test`;
  await asSystem(
    (tx) => tx.$executeRaw`insert into users (id, email, name) values (${userId}::uuid, ${email}, ${name})`,
  );
  return { userId, email, role: "user" };
}

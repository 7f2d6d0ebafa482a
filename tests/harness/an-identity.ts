import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import type { IdentityGiven } from "@/lib/identity-given";
import { newId } from "@/lib/ids";
import { accounts, listWaysIn } from "@/lib/users";

/** Whom a provider might name: somebody new, whose address it has proven. */
export function aStranger(more: Partial<IdentityGiven> = {}): IdentityGiven {
  return {
    provider: "linkedin",
    subject: newId(),
    email: `${newId()}@example.test`,
    isEmailProven: true,
    name: "Grace",
    locale: "en-US",
    token: null,
    ...more,
  };
}

/** Another way in of this person's, beside a password that nobody knows. Its id. */
export async function anIdentity(actor: Actor): Promise<string> {
  const data = { userId: actor.userId, passwordHash: "x" };
  await asSystem((tx) => tx.userCredential.createMany({ data, skipDuplicates: true }));
  await accounts.connect(actor.userId, aStranger());
  return (await listWaysIn(actor)).identities[0]?.id ?? "";
}

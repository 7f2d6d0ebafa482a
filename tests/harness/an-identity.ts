import type { Actor } from "@/lib/actor";
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

/** A way in of this person's, beside another one. Its id. */
export async function anIdentity(actor: Actor): Promise<string> {
  await accounts.connect(actor.userId, aStranger());
  await accounts.connect(actor.userId, aStranger({ provider: "cognito" }));
  return (await listWaysIn(actor)).identities[0]?.id ?? "";
}

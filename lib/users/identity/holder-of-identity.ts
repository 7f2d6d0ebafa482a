import { asSystem } from "@/lib/db/as-user";
import type { ProviderName } from "@/lib/identity-given";
import { personOfIdentity } from "@/lib/users/identity/identities.sql";

/**
 * Who signs in here as this one of a provider's people; null while nobody does, or they are kept out. Such a token reads and
 * writes, and never administers: what the provider calls an administrator is not one here.
 */
export async function holderOfIdentity(provider: ProviderName, subject: string) {
  const person = await asSystem((tx) => personOfIdentity(tx, provider, subject));
  if (!person || person.isDisabled) return null;
  return { userId: person.id, role: "user" as const, scopes: ["read", "write"] };
}

import { type Caller, Service, type ServiceScope } from "@/lib/apart/contract";
import { GRANTS } from "@/lib/apart/may-ask";
import { newId } from "@/lib/ids";
import type { Parts, ServiceKeyring } from "@/tests/harness/service-keys";

/** What a right token for one door says. `userId` null: for nobody. */
export function genuineParts(
  keyring: ServiceKeyring,
  scope: ServiceScope,
  userId: string | null,
  caller: Caller = GRANTS[scope].callers[0] ?? "app",
): Parts & { jwk: Record<string, unknown> } {
  const now = Math.floor(Date.now() / 1000);
  const jwk = keyring.signing[caller];
  return {
    jwk,
    header: { alg: "EdDSA", typ: "service+jwt", kid: jwk.kid },
    claims: {
      iss: "career-advisor/services",
      sub: caller,
      aud: GRANTS[scope].at,
      scope,
      ...(userId ? { on_behalf_of: { user_id: userId, role: "user" } } : {}),
      iat: now,
      exp: now + 60,
      jti: newId(),
    },
  };
}

/** The doors that a scope does not open. */
export function otherDoors(scope: ServiceScope): string[] {
  return Service.options.filter((service) => service !== GRANTS[scope].at);
}

/** The callers that have no use for a scope. */
export function idleCallers(scope: ServiceScope): Caller[] {
  return Service.options.filter((service) => !GRANTS[scope].callers.includes(service));
}

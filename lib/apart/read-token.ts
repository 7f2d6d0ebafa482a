import { jwtVerify } from "jose";
import type { Actor } from "@/lib/actor";
import type { ServiceScope } from "@/lib/apart/contract";
import { callerOf, serviceKeys } from "@/lib/apart/keys";
import { GRANTS, mayAsk } from "@/lib/apart/may-ask";
import {
  CLOCK_SECONDS,
  ISSUER,
  LONGEST_LIFE_SECONDS,
  ServiceClaims,
  TOKEN_TYPE,
} from "@/lib/apart/service-claims";
import { DomainError } from "@/lib/errors";

/**
 * For whom a service asks with this token; null where nobody is meant. Throws `unauthenticated` for whatever is not signed
 * for this door by a key of ours, now, and for at most five minutes; `forbidden` without the scope.
 */
export async function readToken(token: string, needed: ServiceScope): Promise<Actor | null> {
  const claims = await verified(token, needed);
  if (!claims) throw refused("unauthenticated", "This is no valid token of a service.");
  const { sub, scope, on_behalf_of: person } = claims;
  if (!scope.split(" ").includes(needed) || !mayAsk(sub, needed)) {
    throw refused("forbidden", `This needs the scope “${needed}”.`);
  }
  return person ? { userId: person.user_id.toLowerCase(), role: person.role } : null;
}

/** `field` tells the caller that its token is meant, not the person it asks for. */
export function refused(code: "unauthenticated" | "forbidden", message: string): DomainError {
  return new DomainError(code, message, { problems: [{ message, field: "authorization" }] });
}

async function verified(token: string, needed: ServiceScope): Promise<ServiceClaims | null> {
  const { known } = await serviceKeys();
  let kid = "";
  try {
    const { payload } = await jwtVerify(
      token,
      async (header) => {
        kid = header.kid ?? "";
        const key = known.get(kid);
        if (!key) throw new Error("unknown key");
        return key;
      },
      {
        algorithms: ["EdDSA"],
        typ: TOKEN_TYPE,
        issuer: ISSUER,
        audience: GRANTS[needed].at,
        clockTolerance: CLOCK_SECONDS,
        maxTokenAge: LONGEST_LIFE_SECONDS,
        requiredClaims: ["exp", "iat", "jti", "sub", "aud"],
      },
    );
    return fitting(payload, kid);
  } catch {
    return null;
  }
}

/** One service cannot speak as another, nor for longer than it may. */
function fitting(payload: unknown, kid: string): ServiceClaims | null {
  const claims = ServiceClaims.safeParse(payload);
  if (!claims.success) return null;
  const { sub, iat, exp } = claims.data;
  return sub === callerOf(kid) && exp - iat <= LONGEST_LIFE_SECONDS ? claims.data : null;
}

import { SignJWT } from "jose";
import type { Actor } from "@/lib/actor";
import type { ServiceScope } from "@/lib/apart/contract";
import { serviceKeys } from "@/lib/apart/keys";
import { GRANTS } from "@/lib/apart/may-ask";
import { ISSUER, LIFE_SECONDS, TOKEN_TYPE } from "@/lib/apart/service-claims";
import { ownName } from "@/lib/apart/where";
import { newId } from "@/lib/ids";

/** A token for one call: one scope, one person (or nobody), one minute. Throws when this process has no key. */
export async function signToken(scope: ServiceScope, actor: Actor | null): Promise<string> {
  const { signing } = await serviceKeys();
  if (!signing) throw new Error("SERVICE_SIGNING_KEY is not set.");
  const now = Math.floor(Date.now() / 1000);
  const person = actor ? { on_behalf_of: { user_id: actor.userId, role: actor.role } } : {};
  return new SignJWT({ scope, ...person })
    .setProtectedHeader({ alg: "EdDSA", typ: TOKEN_TYPE, kid: signing.kid })
    .setIssuer(ISSUER)
    .setSubject(ownName())
    .setAudience(GRANTS[scope].at)
    .setIssuedAt(now)
    .setExpirationTime(now + LIFE_SECONDS)
    .setJti(newId())
    .sign(signing.key);
}

import type { ServiceScope } from "@/lib/apart/contract";
import { newId } from "@/lib/ids";
import { otherDoors } from "@/tests/harness/genuine-token";

type Changes = Record<string, unknown>;

const now = () => Math.floor(Date.now() / 1000);

/** Claims that are wrong though rightly signed: the door does not know such a token. Undefined takes a claim out. */
export function strangeClaims(scope: ServiceScope): Record<string, Changes> {
  const [one = "", another = ""] = otherDoors(scope);
  return {
    [`for ${one}`]: { aud: one },
    [`for ${another}`]: { aud: another },
    "for the pages": { aud: "app" },
    "for nobody": { aud: undefined },
    "for the empty name": { aud: "" },
    "for an address": { aud: "http://localhost:3000" },
    "for a list of every door": { aud: ["users", "conversations", "prompts"] },
    "for an object": { aud: { users: true } },
    "by another issuer": { iss: "career-advisor" },
    "by an issuer with a slash more": { iss: "career-advisor/services/" },
    "by an issuer in capitals": { iss: "CAREER-ADVISOR/SERVICES" },
    "by a list of issuers": { iss: ["career-advisor/services"] },
    "by no issuer": { iss: undefined },
    "of no service": { sub: undefined },
    "of an unknown service": { sub: "admin" },
    "of a person": { sub: newId() },
    "of another service than its key's": { sub: "app" },
    "expired a minute ago": { iat: now() - 120, exp: now() - 60 },
    "expired an hour ago": { iat: now() - 3660, exp: now() - 3600 },
    "without an end": { exp: undefined },
    "with a text as its end": { exp: String(now() + 60) },
    "with an end that is no whole number": { exp: now() + 60.5 },
    "with null as its end": { exp: null },
    "that ends before it begins": { iat: now(), exp: now() - 30 },
    "that lives a second too long": { iat: now(), exp: now() + 301 },
    "that lives a year": { iat: now(), exp: now() + 365 * 24 * 3600 },
    "made ten minutes ago": { iat: now() - 600, exp: now() + 60 },
    "made in a minute": { iat: now() + 60, exp: now() + 120 },
    "made at no time": { iat: undefined },
    "made at a text": { iat: String(now()) },
    "not valid yet": { nbf: now() + 60 },
    "valid from a text on": { nbf: "now" },
    "without a name of its own": { jti: undefined },
    "with a name that is none of ours": { jti: "1" },
    "without a scope": { scope: undefined },
    "with a list of scopes": { scope: [scope] },
    "with an object as scope": { scope: { [scope]: true } },
    "for a person without an id": { on_behalf_of: { role: "user" } },
    "for a person whose id is none": { on_behalf_of: { user_id: "1 or 1=1", role: "user" } },
    "for a person without a role": { on_behalf_of: { user_id: newId() } },
    "for a person of a made-up role": { on_behalf_of: { user_id: newId(), role: "root" } },
    "for a list of people": { on_behalf_of: [{ user_id: newId(), role: "user" }] },
    "for a person by name": { on_behalf_of: newId() },
    "with a claim more": { admin: true },
    "with the claim of a session": { session: newId() },
  };
}

/** Claims of a token that the door knows, and that does not open it. */
export function narrowClaims(scope: ServiceScope): Record<string, Changes> {
  return {
    "with no scope in it": { scope: "" },
    "with a scope of another kind": { scope: "profile:delete" },
    "with every scope": { scope: "*" },
    "with the scope in capitals": { scope: scope.toUpperCase() },
    "with the scope and a letter": { scope: `${scope}s` },
    "with half of the scope": { scope: scope.split(":")[0] },
    "with scopes and a comma between": { scope: `${scope},profile:delete` },
  };
}

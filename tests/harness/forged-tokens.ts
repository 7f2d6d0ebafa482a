import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { aKey, type Json, part, type SigningPair, signed } from "@/tests/fakes/a-user-pool";

interface Given {
  key: SigningPair;
  claims: Json;
}

const now = () => Math.floor(Date.now() / 1000);

/** Tokens that look like one of the user pool and are none, by what is wrong with them. */
export function forgedTokens({ key, claims }: Given): Record<string, string> {
  const header = { alg: "RS256", kid: key.kid, typ: "JWT" };
  const good = signed(key, header, claims);
  return {
    ...withOtherClaims(key, header, claims),
    ...withOtherHeaders(key, header, claims),
    ...withOtherSignatures(key, header, claims, good),
    ...withOtherShapes(good),
  };
}

function withOtherClaims(key: SigningPair, header: Json, claims: Json): Record<string, string> {
  const issuer = String(claims.iss);
  const odd: Record<string, Json> = {
    "an ID token": { token_use: "id", aud: claims.client_id, client_id: undefined },
    "an ID token that names the app": { token_use: "id" },
    "a refresh token": { token_use: "refresh" },
    "no use": { token_use: undefined },
    "a use in capitals": { token_use: "ACCESS" },
    "uses in a list": { token_use: ["access"] },
    "an audience": { aud: claims.client_id },
    "another app": { client_id: "another app" },
    "no app": { client_id: undefined },
    "an empty app": { client_id: "" },
    "apps in a list": { client_id: [claims.client_id] },
    "another issuer": { iss: "https://evil.example" },
    "an issuer that begins the same": { iss: `${issuer}.evil.example` },
    "an issuer with a slash": { iss: `${issuer}/` },
    "an issuer in capitals": { iss: issuer.toUpperCase() },
    "no issuer": { iss: undefined },
    "issuers in a list": { iss: [issuer] },
    "over a second ago": { exp: now() - 1 },
    "over half a minute ago": { exp: now() - 30 },
    "over a day ago": { exp: now() - 86_400 },
    "over at the beginning of time": { exp: 0 },
    "over before time": { exp: -1 },
    "no end": { exp: undefined },
    "an end in words": { exp: String(now() + 3600) },
    "an end that is no number": { exp: "never" },
    "no end but nothing": { exp: null },
    "not yet good": { nbf: now() + 120 },
    "good tomorrow": { nbf: now() + 86_400 },
    "a beginning in words": { nbf: "now" },
    "no subject": { sub: undefined },
    "an empty subject": { sub: "" },
    "a subject of the wrong kind": { sub: { id: claims.sub } },
    "a very long subject": { sub: "a".repeat(300) },
    "somebody unknown": { sub: "nobody signs in as this" },
    "a subject with a quote": { sub: `${claims.sub}' or '1'='1` },
    "an administrator who is unknown": { sub: "nobody", "cognito:groups": ["admin"] },
  };
  return named("says", odd, (more) => signed(key, header, { ...claims, ...more }));
}

function withOtherHeaders(key: SigningPair, header: Json, claims: Json): Record<string, string> {
  const stranger = aKey("stranger");
  const jwk = stranger.publicKey.export({ format: "jwk" });
  const odd: Record<string, Json> = {
    none: { alg: "none" },
    "None in capitals": { alg: "NONE" },
    HS256: { alg: "HS256" },
    RS384: { alg: "RS384" },
    RS512: { alg: "RS512" },
    PS256: { alg: "PS256" },
    ES256: { alg: "ES256" },
    "no algorithm": { alg: undefined },
    rs256: { alg: "rs256" },
    "algorithms in a list": { alg: ["RS256"] },
    "no key": { kid: undefined },
    "an empty key": { kid: "" },
    "an unknown key": { kid: "unknown" },
    "a key by its path": { kid: "../../../../dev/null" },
    "a key with a quote": { kid: "first' or '1'='1" },
    "a key of the wrong kind": { kid: 1 },
    "a key of an object's own": { kid: "__proto__" },
    "a very long key": { kid: "k".repeat(3_000) },
    "something that must be understood": { crit: ["exp"] },
  };
  const strangers: Record<string, Json> = {
    "a key along": { jwk },
    "a key along, under its own name": { jwk, kid: "stranger" },
    "where keys are": { jku: "https://evil.example/jwks.json" },
    "where a certificate is": { x5u: "https://evil.example/cert.pem" },
    "a certificate along": { x5c: ["MIIB"] },
  };
  return {
    ...named("its header says", odd, (more) => signed(key, { ...header, ...more }, claims)),
    ...named("its header brings", strangers, (more) => signed(stranger, { ...header, ...more }, claims)),
  };
}

function withOtherSignatures(
  key: SigningPair,
  header: Json,
  claims: Json,
  good: string,
): Record<string, string> {
  const [head = "", body = "", signature = ""] = good.split(".");
  const pem = key.publicKey.export({ format: "pem", type: "spki" });
  const hs = `${part({ ...header, alg: "HS256" })}.${body}`;
  const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const es = `${part({ ...header, alg: "ES256" })}.${body}`;
  const other = part({ ...claims, sub: "somebody else" });
  return {
    unsigned: `${part({ ...header, alg: "none" })}.${body}.`,
    "unsigned under RS256": `${head}.${body}.`,
    "signed by somebody else": signed(aKey(key.kid), header, claims),
    "signed with the public key as a secret": `${hs}.${createHmac("sha256", pem).update(hs).digest("base64url")}`,
    "signed with nothing as a secret": `${hs}.${createHmac("sha256", "").update(hs).digest("base64url")}`,
    "signed on a curve": `${es}.${sign("sha256", Buffer.from(es), elliptic).toString("base64url")}`,
    "another body under the signature": `${head}.${other}.${signature}`,
    "another head under the signature": `${part({ ...header, typ: "at+jwt" })}.${body}.${signature}`,
    "a signature cut short": `${head}.${body}.${signature.slice(0, -8)}`,
    "a signature turned around": `${head}.${body}.${[...signature].reverse().join("")}`,
    "a signature of zeros": `${head}.${body}.${Buffer.alloc(256).toString("base64url")}`,
  };
}

function withOtherShapes(good: string): Record<string, string> {
  const [head = "", body = "", signature = ""] = good.split(".");
  return {
    "two parts": `${head}.${body}`,
    "four parts": `${good}.${signature}`,
    "five parts": `${head}.${body}.${signature}.${body}.${signature}`,
    "dots alone": "..",
    "no head": `.${body}.${signature}`,
    "no body": `${head}..${signature}`,
    "a head that is no JSON": `${part("not JSON")}.${body}.${signature}`,
    "a head that is null": `${part("null")}.${body}.${signature}`,
    "a head that is a list": `${part("[]")}.${body}.${signature}`,
    "a body that is null": `${head}.${part("null")}.${signature}`,
    "signs that are none of base64": `${head}.${body}.***`,
    "twenty thousand characters": `${head}.${"a".repeat(20_000)}.${signature}`,
  };
}

function named(
  what: string,
  odd: Record<string, Json>,
  make: (more: Json) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(odd).map(([name, more]) => [`${what} ${name}`, make(more)]));
}

import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Json = Record<string, unknown>;
export interface SigningPair {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

export const CLIENT = "the app";

/** A user pool as far as who verifies its tokens sees it: its keys over HTTP, counted, and tokens signed with them. */
export async function startUserPool() {
  const keys = [aKey("first")];
  let fetches = 0;
  const server = createServer((request, response) => {
    if (!request.url?.endsWith("/.well-known/jwks.json")) {
      response.writeHead(404).end();
      return;
    }
    fetches += 1;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ keys: keys.map(asJwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a-pool`;
  return {
    issuer,
    keys,
    fetches: () => fetches,
    /** What an access token of Cognito's says. */
    claims: (sub: string): Json => ({ ...accessClaims(sub), iss: issuer }),
    stop: () => server.close(),
  };
}

function accessClaims(sub: string): Json {
  const now = Math.floor(Date.now() / 1000);
  return {
    sub,
    token_use: "access",
    client_id: CLIENT,
    scope: "openid",
    auth_time: now,
    iat: now,
    exp: now + 3600,
    jti: "a token",
    username: "grace",
  };
}

export function aKey(kid: string): SigningPair {
  return { kid, ...generateKeyPairSync("rsa", { modulusLength: 2048 }) };
}

function asJwk({ kid, publicKey }: SigningPair): Json {
  return { ...publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" };
}

export const part = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** A token of these parts, signed with this key as RS256 is, whatever its header says. */
export function signed(
  { privateKey }: Pick<SigningPair, "privateKey">,
  header: unknown,
  claims: unknown,
): string {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
}

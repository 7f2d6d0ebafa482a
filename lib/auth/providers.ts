import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "@/lib/env";
import type { ProviderName } from "@/lib/identity-given";

const LINKEDIN = "https://www.linkedin.com/oauth";
/** Longer than the library's own, which a slow network outlasts. */
const TIMEOUT_MS = 10_000;

/** Who else may say who somebody is here: those whose settings are made. */
export function offeredProviders(): ProviderName[] {
  const { COGNITO_ISSUER, LINKEDIN_CLIENT_ID } = env();
  return [
    ...(COGNITO_ISSUER ? (["cognito"] as const) : []),
    ...(LINKEDIN_CLIENT_ID ? (["linkedin"] as const) : []),
  ];
}

export function oauthProviders(): OAuthConfig<Profile>[] {
  return offeredProviders().map((name) => (name === "cognito" ? cognito() : linkedIn()));
}

/** Without a client secret the code is worth nothing to who has not its PKCE verifier. */
function cognito(): OAuthConfig<Profile> {
  const { COGNITO_ISSUER = "", COGNITO_CLIENT_ID = "", COGNITO_CLIENT_SECRET } = env();
  return {
    ...common("cognito", "AWS Cognito", COGNITO_ISSUER),
    checks: ["pkce", "state", "nonce"],
    clientId: COGNITO_CLIENT_ID,
    ...(COGNITO_CLIENT_SECRET
      ? { clientSecret: COGNITO_CLIENT_SECRET }
      : { client: { token_endpoint_auth_method: "none" } }),
  };
}

/**
 * LinkedIn's ID tokens carry no nonce, and its token endpoint refuses a PKCE verifier of a web app: there the state, and the
 * client's secret, bind the answer to the question.
 */
function linkedIn(): OAuthConfig<Profile> {
  const { LINKEDIN_ISSUER = LINKEDIN, LINKEDIN_CLIENT_ID = "", LINKEDIN_CLIENT_SECRET = "" } = env();
  return {
    ...common("linkedin", "LinkedIn", LINKEDIN_ISSUER),
    checks: ["state"],
    clientId: LINKEDIN_CLIENT_ID,
    clientSecret: LINKEDIN_CLIENT_SECRET,
    client: { token_endpoint_auth_method: "client_secret_post" },
  };
}

/** All that is known of the person stands in the signed ID token: no picture or anything else is fetched. */
function common(id: ProviderName, name: string, issuer: string) {
  const wellKnown = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  return {
    id,
    name,
    type: "oauth" as const,
    wellKnown,
    idToken: true,
    authorization: { params: { scope: "openid profile email" } },
    httpOptions: { timeout: TIMEOUT_MS },
    // Whoever is named by nothing is refused with a word: the library would send them back without one.
    profile: ({ sub }: Profile) => ({ id: sub || "nobody" }),
  };
}

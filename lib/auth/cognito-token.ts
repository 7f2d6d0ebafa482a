import { decomposeUnverifiedJwt } from "aws-jwt-verify/jwt";
import { verifyJwtSync } from "aws-jwt-verify/jwt-verifier";
import { z } from "zod";
import { cognitoKey } from "@/lib/auth/cognito-keys";
import { env } from "@/lib/env";

const SKEW_SECONDS = 60;
const LONGEST = 8_192;

const Header = z.object({
  alg: z.literal("RS256"),
  kid: z.string().min(1).max(200),
  // What must be understood is nothing that we know.
  crit: z.undefined().optional(),
});
const Claims = z.object({
  sub: z.string().min(1).max(255),
  token_use: z.literal("access"),
  client_id: z.string(),
  exp: z.number(),
  // Cognito's access tokens name no audience: one that does is somebody else's.
  aud: z.undefined().optional(),
});

/** Whether this could be a token of the user pool: none is set up, or it has another shape. */
export function couldBeCognitos(token: string): boolean {
  return env().COGNITO_ISSUER !== undefined && token.split(".").length === 3;
}

/**
 * Whom an access token of the user pool names; null when it is forged, over, of another kind or for another app. Its groups say
 * nothing here. What is checked is what AWS asks of who verifies tokens:
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html
 */
export async function subjectOfCognitoToken(token: string): Promise<string | null> {
  const { COGNITO_ISSUER: issuer = "", COGNITO_CLIENT_ID } = env();
  const kid = token.length <= LONGEST ? kidOf(token) : null;
  const key = kid === null ? undefined : await cognitoKey(kid);
  if (!key) return null;
  try {
    const payload = verifyJwtSync(token, key, { issuer, audience: null, graceSeconds: SKEW_SECONDS });
    const claims = Claims.parse(payload);
    // A clock may be off for what begins, not for what is over.
    const isOver = claims.exp <= Date.now() / 1000;
    return isOver || claims.client_id !== COGNITO_CLIENT_ID ? null : claims.sub;
  } catch {
    return null;
  }
}

function kidOf(token: string): string | null {
  try {
    return Header.parse(decomposeUnverifiedJwt(token).header).kid;
  } catch {
    return null;
  }
}

import type { NextAuthOptions, RequestInternal, User } from "next-auth";
import type { JWT } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { byProvider } from "@/lib/auth/by-provider";
import { claimsIn } from "@/lib/auth/claims";
import { limitWord } from "@/lib/auth/limits";
import { hostCookies } from "@/lib/auth/own-cookie";
import { oauthProviders } from "@/lib/auth/providers";
import { people, type SignedIn } from "@/lib/auth/registry";
import { sameOriginUrl } from "@/lib/auth/same-origin-url";
import { env } from "@/lib/env";
import { describeError, log } from "@/lib/log";
import { type Visit, visitOf } from "@/lib/visit";

// By its shape: Next bundles what was registered at start apart, with a class of its own.
const Limit = z.object({ code: z.literal("limit_exceeded"), retryAfterSeconds: z.number().optional() });
const Disabled = z.object({ code: z.literal("forbidden") });
const THIRTY_DAYS_S = 30 * 24 * 3600;

/** next-auth for one request: e-mail and password, other providers where they are set; the session in a sealed cookie. */
export function authOptions(request: Request): NextAuthOptions {
  const provided = byProvider(request);
  return {
    ...(env().NEXTAUTH_SECRET ? { secret: env().NEXTAUTH_SECRET } : {}),
    logger: quietLogger,
    cookies: hostCookies(),
    session: { strategy: "jwt", maxAge: THIRTY_DAYS_S },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        id: "credentials",
        credentials: { email: { type: "email" }, password: { type: "password" }, code: {}, ticket: {} },
        authorize: verify,
      }),
      ...oauthProviders(),
    ],
    events: { signOut: ({ token }) => endSession(token) },
    callbacks: {
      signIn: ({ account, profile }) =>
        account?.type === "oauth" ? provided.receive(account, profile) : true,
      jwt: ({ token, user }) =>
        user ? { ...token, ...claimsOf(provided.opened() ?? user) } : refuseEnded(token),
      redirect: ({ url, baseUrl }) => sameOriginUrl(url, baseUrl),
    },
  };
}

// Its own logger prints whole errors, with whatever they quote.
const quietLogger: NextAuthOptions["logger"] = {
  error: (code) => log().warn({ code }, "sign-in library"),
  warn: (code) => log().info({ code }, "sign-in library"),
  debug: () => undefined,
};

/** Throws a sentence that may stand in an address: next-auth puts what is thrown into its redirect. */
async function verify(credentials: unknown, { headers }: Pick<RequestInternal, "headers">) {
  const outcome = await signIn(credentials, visitOf(new Headers(headers)));
  if (outcome && "asks" in outcome) throw new Error(outcome.asks);
  return outcome;
}

async function signIn(credentials: unknown, visit: Visit) {
  try {
    return await people().signIn(credentials, visit);
  } catch (error) {
    const limit = Limit.safeParse(error);
    if (limit.success) throw new Error(limitWord(limit.data.retryAfterSeconds));
    if (Disabled.safeParse(error).success) throw new Error("Disabled");
    log().error({ error: describeError(error) }, "credentials could not be verified");
    throw new Error("Unavailable");
  }
}

function claimsOf(user: User | SignedIn) {
  const { id: sub, name, email } = user;
  return { sub, name, email, session: Reflect.get(user, "sessionId") };
}

async function endSession(token: JWT): Promise<void> {
  const claims = claimsIn(token);
  if (claims) await people().signOut(claims.userId, claims.sessionId);
}

/** Throws when the session was ended or its account deleted: next-auth then clears the cookie. */
async function refuseEnded(token: JWT): Promise<JWT> {
  const claims = claimsIn(token);
  const visit = { userAgent: null, address: null };
  // A database that is away for a moment signs nobody out.
  const stands =
    claims &&
    (await people()
      .roleIn(claims.userId, claims.sessionId, visit)
      .catch(() => true));
  if (!stands) throw new Error("The session has ended.");
  return token;
}

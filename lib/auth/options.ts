import type { NextAuthOptions, User } from "next-auth";
import type { JWT } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { people } from "@/lib/auth/registry";
import { env } from "@/lib/env";
import { describeError, log } from "@/lib/log";

const THIRTY_DAYS_S = 30 * 24 * 3600;

/** next-auth with e-mail and password, the session in a signed and encrypted cookie. */
export function authOptions(): NextAuthOptions {
  return {
    ...(env().NEXTAUTH_SECRET ? { secret: env().NEXTAUTH_SECRET } : {}),
    logger: quietLogger,
    session: { strategy: "jwt", maxAge: THIRTY_DAYS_S },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        id: "credentials",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: verify,
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, ...claimsOf(user) } : refuseEnded(token)),
      redirect: ({ url, baseUrl }) =>
        url.startsWith("/") && !url.startsWith("//") ? baseUrl + url : baseUrl,
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
async function verify(credentials: unknown) {
  try {
    return await people().verify(credentials);
  } catch (error) {
    log().error({ error: describeError(error) }, "credentials could not be verified");
    throw new Error("Unavailable");
  }
}

function claimsOf(user: User) {
  return { sub: user.id, role: Reflect.get(user, "role"), version: Reflect.get(user, "sessionVersion") };
}

/** Throws when the session was ended or its account deleted: next-auth then clears the cookie. */
async function refuseEnded(token: JWT): Promise<JWT> {
  // A database that is away for a moment signs nobody out.
  const stands = await people()
    .stands(String(token.sub), Number(token.version))
    .catch(() => true);
  if (!stands) throw new Error("The session has ended.");
  return token;
}

import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { people } from "@/lib/auth/registry";
import { env } from "@/lib/env";

const THIRTY_DAYS_S = 30 * 24 * 3600;

/** next-auth with e-mail and password, the session in a signed and encrypted cookie. */
export function authOptions(): NextAuthOptions {
  return {
    ...(env().NEXTAUTH_SECRET ? { secret: env().NEXTAUTH_SECRET } : {}),
    session: { strategy: "jwt", maxAge: THIRTY_DAYS_S },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        id: "credentials",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (credentials) => people().verify(credentials),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user
          ? {
              ...token,
              sub: user.id,
              role: Reflect.get(user, "role"),
              version: Reflect.get(user, "sessionVersion"),
            }
          : token,
      redirect: ({ url, baseUrl }) =>
        url.startsWith("/") && !url.startsWith("//") ? baseUrl + url : baseUrl,
    },
  };
}

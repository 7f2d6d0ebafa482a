import NextAuth from "next-auth";
import { z } from "zod";
import { tellLimit } from "@/lib/auth/limits";
import { authOptions } from "@/lib/auth/options";
import { raw } from "@/lib/http/answers";
import { declareForeign } from "@/lib/http/declared";
import { guarded } from "@/lib/http/guarded";

const json = (value: z.ZodType) => ({ "application/json": value });
const Csrf = z.object({ csrfToken: z.string() });
const Session = z.object({
  user: z.object({ name: z.string().nullish(), email: z.string().nullish() }).optional(),
  expires: z.string().optional(),
});
const SignInForm = z.object({
  email: z.string(),
  password: z.string(),
  /** Where a second factor is on: the answer to the error `SecondFactor`. */
  code: z.string().optional(),
  csrfToken: z.string(),
  callbackUrl: z.string().optional(),
  json: z.literal("true").optional(),
});
const SignOutForm = z.object({ csrfToken: z.string(), callbackUrl: z.string().optional() });
const Redirect = json(z.object({ url: z.string() }));
const open = { auth: "none", accepts: "form" } as const;

// next-auth's own answers are not in our envelope; what our door refuses before it is.
const handler = declareForeign(
  guarded(async (request, context) => tellLimit(await NextAuth(authOptions(request))(request, context))),
  [
    {
      ...open,
      method: "GET",
      path: "/api/auth/csrf",
      does: "Gives the token that signing in and out needs, and its cookie.",
      answers: raw({ 200: json(Csrf) }),
    },
    {
      ...open,
      method: "GET",
      path: "/api/auth/session",
      does: "Shows who is signed in; an empty object when nobody is.",
      answers: raw({ 200: json(Session) }),
    },
    {
      ...open,
      method: "POST",
      path: "/api/auth/callback/credentials",
      body: SignInForm,
      does: "Signs in with e-mail and password, and sets the session's cookie.",
      answers: raw({ 200: Redirect, 302: {}, 401: Redirect, 429: Redirect }),
    },
    {
      ...open,
      method: "POST",
      path: "/api/auth/signout",
      body: SignOutForm,
      does: "Signs out, and takes the session's cookie away.",
      answers: raw({ 200: Redirect, 302: {} }),
    },
  ],
);

export { handler as GET, handler as POST };

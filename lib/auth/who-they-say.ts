import type { Account } from "next-auth";
import { z } from "zod";
import type { IdentityGiven } from "@/lib/identity-given";

// As texts may come: a claim that is none of ours to trust is left out, not refused.
const word = (longest: number) => z.string().trim().min(1).max(longest).nullable().catch(null);
const Claims = z.object({
  sub: z.string().min(1).max(255),
  email: word(254).default(null),
  // Cognito says so as a boolean or, for people of another provider behind it, as a text.
  email_verified: z.unknown().optional(),
  name: word(120).default(null),
  locale: z
    .union([
      z.string().max(35),
      z
        .object({ language: z.string().max(8), country: z.string().max(8) })
        .transform(({ language, country }) => `${language}-${country}`),
    ])
    .nullable()
    .catch(null)
    .default(null),
});
const Provider = z.enum(["cognito", "linkedin"]);

/**
 * Whom a provider's signed ID token names; null when it names nobody. An address counts as proven only when the provider says
 * so and it is of plain letters: others look like it, or become it when they are made small.
 */
export function whoTheySay(account: Account, profile: unknown): IdentityGiven | null {
  const claims = Claims.safeParse(profile);
  const provider = Provider.safeParse(account.provider);
  if (!claims.success || !provider.success) return null;
  const { sub, email, email_verified, name, locale } = claims.data;
  const isPlain = email !== null && /^[\x21-\x7e]+$/.test(email);
  return {
    provider: provider.data,
    subject: sub,
    email: isPlain ? email.toLowerCase() : null,
    isEmailProven: isPlain && (email_verified === true || email_verified === "true"),
    name,
    locale,
    token: provider.data === "linkedin" ? tokenOf(account) : null,
  };
}

function tokenOf({ access_token, expires_at }: Account): IdentityGiven["token"] {
  if (!access_token) return null;
  return { text: access_token, expiresAt: expires_at ? new Date(expires_at * 1000) : null };
}

import { z } from "zod";
import { text, words } from "@/lib/text-shapes";
import { Email, NewPassword } from "@/lib/users/contract";

/** How a person proves who they are, on the wire: sessions, tokens for the API, the password. */

/** One browser in which the person is signed in. */
export const Session = z.object({
  id: z.uuid(),
  /** "Firefox on Linux" */
  device: z.string(),
  /** IPv4 or IPv6, as last seen. */
  address: z.string().nullable(),
  /** The one that asks. */
  current: z.boolean(),
  created_at: z.iso.datetime(),
  last_seen_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
});
export type Session = z.infer<typeof Session>;

/** How many sessions were ended. */
export const EndedSessions = z.object({ ended: z.number().int() });

export const SessionPath = z.object({ sessionId: z.uuid().toLowerCase() });

/** `read`: what only looks; `write`: what changes or spends; `admin`: what only administrators may. */
export const Scope = z.enum(["read", "write", "admin"]);
export type Scope = z.infer<typeof Scope>;

export const ApiToken = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(Scope),
  /** Its first characters, to know it by. */
  prefix: z.string(),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;

/** The token itself is answered once, when it is made. */
export const NewApiToken = ApiToken.extend({ token: z.string() });
export type NewApiToken = z.infer<typeof NewApiToken>;

export const CreateToken = z.strictObject({
  name: words(80, "Write what it is for."),
  scopes: z
    .array(Scope)
    .min(1, "Choose what it may do.")
    .max(3)
    .transform((scopes) => [...new Set(scopes)]),
  expires_in_days: z.int().min(1).max(365, "A token lasts a year at most."),
});
export type CreateToken = z.infer<typeof CreateToken>;

export const TokenPath = z.object({ tokenId: z.uuid().toLowerCase() });

/** Six digits of an authenticator, or a recovery code. */
const Code = text({ shortest: 1, longest: 40, tooShort: "Write the code that your authenticator shows." });

export const ChangePassword = z.strictObject({
  current_password: text({ shortest: 1, longest: 256, tooShort: "Write your password as it is now." }),
  new_password: NewPassword,
  /** Where a second factor is on. */
  code: Code.optional(),
});
export type ChangePassword = z.infer<typeof ChangePassword>;

export const AskReset = z.strictObject({ email: Email });
export type AskReset = z.infer<typeof AskReset>;

export const ResetPassword = z.strictObject({
  token: z.string().min(1).max(200),
  new_password: NewPassword,
});
export type ResetPassword = z.infer<typeof ResetPassword>;

/** Who else may say who somebody is. */
export const Provider = z.enum(["cognito", "linkedin"]);
export type Provider = z.infer<typeof Provider>;

/** Somebody as a provider knows them. */
export const Identity = z.object({
  id: z.uuid(),
  provider: Provider,
  /** As the provider last said it, proven or not. */
  email: z.string().nullable(),
  connected_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable(),
});
export type Identity = z.infer<typeof Identity>;

/** How a person can sign in. */
export const WaysIn = z.object({
  has_password: z.boolean(),
  identities: z.array(Identity),
  /** Codes that are asked for as well; null where none are. */
  second_factor: z.object({ since: z.iso.datetime(), recovery_codes_left: z.number().int() }).nullable(),
});
export type WaysIn = z.infer<typeof WaysIn>;

export const IdentityPath = z.object({ identityId: z.uuid().toLowerCase() });

/** Whoever has a password proves it. */
export const BeginTotp = z.strictObject({
  current_password: text({ longest: 256 }).optional(),
});
export type BeginTotp = z.infer<typeof BeginTotp>;

/** A secret that only an authenticator keeps. */
export const BegunTotp = z.object({
  /** base32 */
  secret: z.string(),
  /** `otpauth://totp/…`, to be shown as a square that an authenticator reads. */
  uri: z.string(),
});
export type BegunTotp = z.infer<typeof BegunTotp>;

export const TotpCode = z.strictObject({ code: Code });
export type TotpCode = z.infer<typeof TotpCode>;

/** Each is good once, in the place of a code. */
export const RecoveryCodes = z.object({ recovery_codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

/** What the sign-in form sends when a provider named the person and only their code is missing. */
export const TicketSignIn = z.object({ ticket: z.string().min(1).max(2_000), code: Code });

/** The code of the form's second step, beside e-mail and password. */
export const SecondStep = z.object({ code: Code.optional().catch(undefined) });

/** Where a mail is found: in a mailbox, in a folder of this machine, or with whoever runs this. */
export type MailPlace = { kind: "mail" } | { kind: "operator" } | { kind: "folder"; folder: string };

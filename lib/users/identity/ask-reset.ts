import { randomBytes } from "node:crypto";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { env } from "@/lib/env";
import { type Mail, sendMailLater } from "@/lib/mail/send-mail";
import { networkOf } from "@/lib/network-of";
import type { AskReset } from "@/lib/users/identity/contract";
import { RESET, RESETS } from "@/lib/users/identity/pauses";
import { insertReset } from "@/lib/users/identity/resets.sql";
import { hashToken } from "@/lib/users/identity/token-text";
import { takeTries } from "@/lib/users/identity/tries";
import type { Visit } from "@/lib/visit";

const GOOD_MINUTES = 30;

/**
 * Sends whoever has this address a way back in, in the language of who asks. The answer is the same when nobody has it, and as quick: the mail leaves
 * afterwards. Throws `limit_exceeded`, by what was asked for and not by what exists.
 */
export async function askReset({ email }: AskReset, { address }: Visit): Promise<void> {
  await takeTries([
    { pace: RESETS, of: networkOf(address) },
    { pace: RESET, of: email },
  ]);
  const token = randomBytes(32).toString("base64url");
  const reset = { email, tokenHash: hashToken(token), minutes: GOOD_MINUTES };
  const person = await asSystem(async (tx) => {
    const found = await insertReset(tx, reset);
    const subjectId = found?.id ?? null;
    await noteAct(tx, { action: "password.reset_asked", actorId: null, subjectId });
    return found;
  });
  if (person) sendMailLater(wayBack(person.email, token));
}

/** The token stands behind a `#`: no server, no log and no other page is told it when the link is opened. */
function wayBack(to: string, token: string): Mail {
  const { NEXTAUTH_URL, PORT } = env();
  const link = `${(NEXTAUTH_URL ?? `http://localhost:${PORT}`).replace(/\/$/, "")}/reset-password#${token}`;
  const paragraphs = [
    "Somebody, we hope you, asked for a new password for Career Advisor. Choose it here:",
    link,
    `The link is good once, for ${GOOD_MINUTES} minutes. If it was not you, do nothing: your password stays as it is.`,
  ];
  return { to, subject: "A new password for Career Advisor", paragraphs };
}

import { z } from "zod";
import { seal, unseal } from "@/lib/seal";

const GOOD_MS = 5 * 60_000;
const PLACE = "sign-in that waits for a code";
const Ticket = z.object({ userId: z.uuid(), provider: z.string(), until: z.number() });

/** Says for five minutes that a provider named this person, so that their code alone is missing. */
export function ticketFor(userId: string, provider: string): string {
  const ticket: z.infer<typeof Ticket> = { userId, provider, until: Date.now() + GOOD_MS };
  return Buffer.from(seal(JSON.stringify(ticket), PLACE)).toString("base64url");
}

/** Whom it names, while it is good; null for anything else. */
export function personOfTicket(text: string): { userId: string; provider: string } | null {
  try {
    const ticket = Ticket.parse(JSON.parse(unseal(Buffer.from(text, "base64url"), PLACE)));
    return ticket.until > Date.now() ? ticket : null;
  } catch {
    return null;
  }
}

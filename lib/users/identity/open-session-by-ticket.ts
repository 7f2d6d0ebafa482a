import type { z } from "zod";
import { asSystem } from "@/lib/db/as-user";
import { beginSession } from "@/lib/users/identity/begin-session";
import type { TicketSignIn } from "@/lib/users/identity/contract";
import { personOfId } from "@/lib/users/identity/identities.sql";
import { ACCOUNT } from "@/lib/users/identity/pauses";
import { provesCode } from "@/lib/users/identity/prove-oneself";
import { personOfTicket } from "@/lib/users/identity/tickets";
import { settleTries, takeTries, tryFrom } from "@/lib/users/identity/tries";
import type { Visit } from "@/lib/visit";

/**
 * Signs in whom a provider named a moment ago, by the code that was missing. Throws `limit_exceeded` to who guesses. A word where
 * it does not: the code is wrong, or all of it took too long.
 */
export async function openSessionByTicket({ ticket, code }: z.infer<typeof TicketSignIn>, visit: Visit) {
  const named = personOfTicket(ticket);
  if (!named) return { asks: "TicketOver" as const };
  const { userId, provider } = named;
  const tries = {
    address: tryFrom(visit.address),
    account: { pace: ACCOUNT, of: userId },
  };
  await takeTries([tries.address, tries.account]);
  return asSystem(async (tx) => {
    const person = await personOfId(tx, userId);
    if (!person || person.isDisabled) return { asks: "TicketOver" as const };
    if (!(await provesCode(tx, userId, code))) return askCode(code);
    await settleTries(tx, tries);
    const { id, email, name, role } = person;
    return { id, email, name, role, sessionId: await beginSession(tx, id, visit, { provider }) };
  });
}

/** What a form asks for next. */
export function askCode(code: string | undefined) {
  return { asks: code ? ("WrongCode" as const) : ("SecondFactor" as const) };
}

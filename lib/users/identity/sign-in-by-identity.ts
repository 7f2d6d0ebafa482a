import { noteAct } from "@/lib/audit/note-act";
import { asSystem, type Tx } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import type { IdentityGiven } from "@/lib/identity-given";
import { newId } from "@/lib/ids";
import { Email } from "@/lib/users/contract";
import { beginSession } from "@/lib/users/identity/begin-session";
import { fillWhatIsEmpty } from "@/lib/users/identity/fill-what-is-empty";
import {
  type Arriving,
  hasAnotherIdentity,
  insertIdentity,
  insertProvenUser,
  personOfEmail,
  personOfIdentity,
} from "@/lib/users/identity/identities.sql";
import { keepWhatWasSaid } from "@/lib/users/identity/keep-what-was-said";
import { asksCode } from "@/lib/users/identity/take-code";
import { ticketFor } from "@/lib/users/identity/tickets";
import type { Visit } from "@/lib/visit";

type Why = "EmailNotProven" | "EmailTaken" | "Disabled" | "AnotherConnected";
type Found =
  | { person: Arriving; identityId: string; isNew: boolean }
  | { why: Why; subjectId: string | null };

/** The account, and the identity. */
const MOST_BEFORE = 2;

/**
 * Signs in whomever a provider names. Who is not known yet gets an account when the provider says that their address is proven;
 * an account that has this address is theirs only when we know the same of it. Otherwise a word says why not, or a ticket waits for a code; all is noted.
 */
export async function signInByIdentity(given: IdentityGiven, visit: Visit) {
  const outcome = await untilNobodyCameBefore(() => asSystem((tx) => enter(tx, given, visit)));
  if ("why" in outcome || "ticket" in outcome) return outcome;
  const { isNew, ...signedIn } = outcome;
  if (isNew) await fillWhatIsEmpty(signedIn.id, given);
  return signedIn;
}

/**
 * First sign-ins at once: one finds what another made. The account may be made by one and the identity by a second one, so
 * that a third comes too late twice.
 */
async function untilNobodyCameBefore<T>(attempt: () => Promise<T>, left = MOST_BEFORE): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (left === 0 || !isUniqueViolation(error)) throw error;
    return untilNobodyCameBefore(attempt, left - 1);
  }
}

async function enter(tx: Tx, given: IdentityGiven, visit: Visit) {
  const found = await find(tx, given);
  if ("why" in found) return refuse(tx, given, found.why, found.subjectId);
  const { person, identityId, isNew } = found;
  if (person.isDisabled) return refuse(tx, given, "Disabled", person.id);
  await keepWhatWasSaid(tx, { userId: person.id, identityId }, given);
  if (await asksCode(tx, person.id)) return { ticket: ticketFor(person.id, given.provider) };
  const sessionId = await beginSession(tx, person.id, visit, { provider: given.provider });
  const { id, email, name, role } = person;
  return { id, email, name, role, sessionId, isNew };
}

async function find(tx: Tx, given: IdentityGiven): Promise<Found> {
  const known = await personOfIdentity(tx, given.provider, given.subject);
  if (known) return { person: known, identityId: known.identityId, isNew: false };
  const email = Email.safeParse(given.email);
  if (!email.success || !given.isEmailProven) return { why: "EmailNotProven", subjectId: null };
  const holder = await personOfEmail(tx, email.data);
  if (holder && !holder.isProven) return { why: "EmailTaken", subjectId: holder.id };
  if (holder?.isDisabled) return { why: "Disabled", subjectId: holder.id };
  if (holder && (await hasAnotherIdentity(tx, holder.id, given))) {
    return { why: "AnotherConnected", subjectId: holder.id };
  }
  const person = holder ?? (await newPerson(tx, given, email.data));
  const identity = { userId: person.id, id: newId(), provider: given.provider, subject: given.subject };
  await insertIdentity(tx, identity);
  const detail = { provider: given.provider };
  await noteAct(tx, { action: "identity.connected", actorId: null, subjectId: person.id, detail });
  return { person, identityId: identity.id, isNew: true };
}

async function newPerson(tx: Tx, { provider, name }: IdentityGiven, email: string): Promise<Arriving> {
  const person = { id: newId(), email, name };
  await insertProvenUser(tx, person);
  const detail = { provider };
  await noteAct(tx, { action: "account.created", actorId: null, subjectId: person.id, detail });
  return { ...person, role: "user", isDisabled: false };
}

async function refuse(tx: Tx, { provider }: IdentityGiven, why: Why, subjectId: string | null) {
  const action = why === "Disabled" ? "sign_in.refused" : "sign_in.failed";
  await noteAct(tx, { action, actorId: null, subjectId, detail: { provider, why } });
  return { why };
}

import type { Actor } from "@/lib/actor";
import type { Outlook } from "@/lib/ai/offline/briefing";
import { readAsUser } from "@/lib/db/as-user";
import type { Me, Profile } from "@/lib/users/contract";
import { presentMe } from "@/lib/users/present";
import { readProfile } from "@/lib/users/read-profile";

interface Person {
  me: Me;
  profile: Profile;
  outlook: Outlook;
  /** The messages that told what the profile and the outlook say. */
  sources: string[];
}

/** The account, its profile and what else is known, read at once. Throws `unauthenticated` when the account is gone. */
export async function getPerson(actor: Actor): Promise<Person> {
  const { row, profile, outlook, sources } = await readAsUser(actor, (tx) => readProfile(tx, actor));
  return { me: presentMe(row), profile, outlook, sources };
}

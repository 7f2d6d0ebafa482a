import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { Profile } from "@/lib/users/contract";
import { profileOf } from "@/lib/users/facts/profile-of";
import { ledgerOf } from "@/lib/users/facts/rebuild-profile";
import { whatStands } from "@/lib/users/facts/what-stands";
import { ownRow } from "@/lib/users/own-row";
import { presentProfile } from "@/lib/users/present";

/** A person's row and the profile that their ledger makes, as it stands now. Throws `unauthenticated`. */
export async function readProfile(tx: Tx, actor: Actor) {
  const row = await ownRow(tx, actor);
  const ledger = await ledgerOf(tx, actor);
  const { standing } = whatStands(ledger);
  const view = profileOf(standing);
  const profile: Profile = presentProfile(row, view);
  const said = standing.flatMap(({ fact, repeats }) => [fact, ...repeats]);
  const sources = [...new Set(said.flatMap(({ messageId }) => messageId ?? []))];
  return { row, ledger, profile, outlook: view.outlook, sources };
}

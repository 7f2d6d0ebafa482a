import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import type { Me, UpdateMe } from "@/lib/users/contract";
import { ownRow } from "@/lib/users/own-row";
import { presentMe } from "@/lib/users/present";

/** Changes what is named; the rest stays. */
export async function updateMe(actor: Actor, { name, preferences }: UpdateMe): Promise<Me> {
  return asUser(actor, async (tx) => {
    const data = {
      ...(name === undefined ? {} : { name }),
      ...(preferences === undefined ? {} : { preferences }),
    };
    await tx.user.updateMany({ where: { id: actor.userId }, data });
    return presentMe(await ownRow(tx, actor));
  });
}

import type { Actor } from "@/lib/actor";
import type { TagCount } from "@/lib/conversations/contract";
import { tagsInUse } from "@/lib/conversations/tags.sql";
import { readAsUser } from "@/lib/db/as-user";

/** The actor's tags, and how many conversations of the list have each. */
export async function listTags(actor: Actor): Promise<TagCount[]> {
  return readAsUser(actor, (tx) => tagsInUse(tx, actor.userId));
}

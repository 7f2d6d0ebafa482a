import type { TagCount } from "@/lib/conversations/contract";
import type { Tx } from "@/lib/db/as-user";

/** The tags in use, in the order of the alphabet; of conversations that were put away none. */
export async function tagsInUse(tx: Tx, userId: string): Promise<TagCount[]> {
  return tx.$queryRaw<TagCount[]>`
    select tag, count(*)::int as count from conversations, unnest(tags) as tag
    where user_id = ${userId}::uuid and archived_at is null and (expires_at is null or expires_at > now())
    group by tag order by lower(tag), tag limit 200`;
}

/** Adds a tag where it is not, whatever its capitals, and where there is room. Returns the conversations that are there. */
export async function addTag(
  tx: Tx,
  userId: string,
  { ids, tag, most }: { ids: string[]; tag: string; most: number },
): Promise<{ id: string }[]> {
  return tx.$queryRaw<{ id: string }[]>`
    update conversations set tags = case
      when cardinality(tags) >= ${most} or exists (select 1 from unnest(tags) as own where lower(own) = lower(${tag})) then tags
      else tags || ${tag}::text end
    where user_id = ${userId}::uuid and id = any (${ids}::uuid[]) and (expires_at is null or expires_at > now())
    returning id`;
}

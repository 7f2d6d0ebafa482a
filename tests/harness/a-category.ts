import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { createCategory } from "@/lib/prompts";
import type { ManagedCategory, NewCategory } from "@/lib/prompts/categories/contract";

/** A name that no other test gives. */
export function aName(words = "Night shifts"): string {
  return `${words} ${newId().slice(-8)}`;
}

/** A category in use, of a name that no other has. */
export async function aCategory(admin: Actor, own: Partial<NewCategory> = {}): Promise<ManagedCategory> {
  return createCategory(admin, { name: aName(), translations: {}, ...own });
}

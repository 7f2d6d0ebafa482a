import { z } from "zod";
import { PromptCategory } from "@/lib/prompts/contract";
import { type Foreign, Language } from "@/lib/prompts/translation/contract";
import { oneLine } from "@/lib/text-shapes";

/** The topics that prompts stand under: rows that administrators keep, in the order in which people see them. */

const Name = oneLine(60, "Write a name.");

/** Names in further languages than English, which is the one that counts: whoever reads another one is shown it. */
export const CategoryNames = z
  .strictObject({ de: Name, es: Name } satisfies Record<Foreign, typeof Name>)
  .partial();
export type CategoryNames = z.infer<typeof CategoryNames>;

/** A category as people read it. */
export const Category = z.object({
  slug: PromptCategory,
  name: z.string(),
  /** Of the name. */
  language: Language,
  /** It is out of use: no premade prompt stands under it, but perhaps one of your own. */
  is_archived: z.boolean(),
});
export type Category = z.infer<typeof Category>;

/** The same in the list of an administrator's. */
export const ManagedCategory = z.object({
  slug: PromptCategory,
  name: z.string(),
  translations: CategoryNames,
  /** Premade ones, in every state, that stand under it. */
  prompts: z.number().int(),
  /** A version of a premade prompt names it, perhaps an earlier one: it is retired only with another to take them. */
  is_used: z.boolean(),
  is_archived: z.boolean(),
  /** Where its premade prompts stand while it is retired. */
  moved_to: PromptCategory.nullable(),
  /** How often it was changed, from 1. */
  version: z.number().int(),
  updated_at: z.iso.datetime(),
});
export type ManagedCategory = z.infer<typeof ManagedCategory>;

export const CategoryPath = z.object({ category: PromptCategory });

export const NewCategory = z.strictObject({
  /** It never changes; left out, it is made of the name. */
  slug: PromptCategory.optional(),
  name: Name,
  translations: CategoryNames.default({}),
});
export type NewCategory = z.infer<typeof NewCategory>;

/** The `version` that the change was begun with: when there is another by now, nothing is changed. */
const base_version = z.number().int().min(1);

/** What is not named stays as it is. */
export const ChangeCategory = z.strictObject({
  name: Name.optional(),
  /** All of them: a language that is left out here is translated no more. */
  translations: CategoryNames.optional(),
  base_version,
});
export type ChangeCategory = z.infer<typeof ChangeCategory>;

const Slugs = z.array(PromptCategory).min(1).max(100);

export const OrderCategories = z.strictObject({
  /** Every category in use, each once, in the order in which people are to see them. */
  slugs: Slugs,
  /** The order that this one takes the place of, as it was seen. */
  replaces: Slugs,
});
export type OrderCategories = z.infer<typeof OrderCategories>;

export const RetireCategory = z.strictObject({
  /** Where its premade prompts go; null where it has none. */
  move_to: PromptCategory.nullable().default(null),
  base_version,
});
export type RetireCategory = z.infer<typeof RetireCategory>;

import type { Words } from "@/lib/i18n/words";
import type { Prompt } from "@/lib/prompts/contract";
import { nameOfTag } from "../tag-names";

export type Order = "suggested" | "helpful" | "used" | "changed" | "title";
export type Whose = "all" | "own" | "premade" | "favourites";

export interface Wanted {
  q: string;
  category: string;
  tag: string;
  whose: Whose;
  order: Order;
}

export const everything: Wanted = { q: "", category: "", tag: "", whose: "all", order: "suggested" };

/** The prompts that are wanted, in the order that is wanted. */
export function wantedOf(t: Words<"prompts">, prompts: Prompt[], wanted: Wanted): Prompt[] {
  const words = wanted.q.toLowerCase().split(/\s+/).filter(Boolean);
  return prompts
    .filter((prompt) => isWhose(prompt, wanted.whose))
    .filter(({ category }) => !wanted.category || category === wanted.category)
    .filter(({ tags }) => !wanted.tag || tags.includes(wanted.tag))
    .filter((prompt) => words.every((word) => wordsOf(t, prompt).includes(word)))
    .sort(by[wanted.order]);
}

/** Every tag in use, the most frequent first. */
export function tagsOf(prompts: Prompt[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of prompts.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([tag]) => tag);
}

const rank = ({ is_favourite, is_premade, is_featured }: Prompt) =>
  (is_favourite ? 4 : 0) + (is_premade ? 0 : 2) + (is_featured ? 1 : 0);

const by: Record<Order, (a: Prompt, b: Prompt) => number> = {
  // The list comes by topic and place: what is equal stays so.
  suggested: (a, b) => rank(b) - rank(a),
  // By what is sure: the lower end, so that few ratings do not come before many.
  helpful: (a, b) => (b.helped?.low ?? -1) - (a.helped?.low ?? -1) || b.uses - a.uses,
  used: (a, b) => b.uses - a.uses,
  changed: (a, b) => b.updated_at.localeCompare(a.updated_at),
  title: (a, b) => a.title.localeCompare(b.title),
};

function isWhose({ is_premade, is_favourite }: Prompt, whose: Whose): boolean {
  if (whose === "favourites") return is_favourite;
  return whose === "all" || is_premade === (whose === "premade");
}

function wordsOf(t: Words<"prompts">, { title, description, category_name, tags }: Prompt): string {
  const names = tags.flatMap((tag) => [tag, nameOfTag(t, tag)]);
  return [title, description, category_name, ...names].join(" ").toLowerCase();
}

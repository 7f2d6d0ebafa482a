"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Category } from "@/lib/prompts/categories/contract";
import type { Prompt } from "@/lib/prompts/contract";

const Known = createContext<Category[]>([]);

/** Hands the categories that prompts stand under, the retired ones too, to what finds and writes prompts below. */
export function KnownCategories({ all, children }: { all: Category[]; children: ReactNode }) {
  return <Known value={all}>{children}</Known>;
}

/** In the order in which people see them. */
export function useCategories(): Category[] {
  return useContext(Known);
}

/** Those that a prompt can be put under: the ones in use, and where it stands already. */
export function choicesFor(all: Category[], current: string): Category[] {
  return all.filter(({ slug, is_archived: isArchived }) => !isArchived || slug === current);
}

/** The category of a prompt that is begun. */
export function firstOf(all: Category[]): string {
  return all.find(({ is_archived: isArchived }) => !isArchived)?.slug ?? "";
}

/** How a category reads; one that came after the page did, by its slug. */
export function nameIn(all: Category[], slug: string): string {
  return all.find((each) => each.slug === slug)?.name ?? slug;
}

interface Group {
  slug: string;
  name: string;
  prompts: Prompt[];
}

/** Prompts by the category that they stand under, in the order in which they come. */
export function byCategory(prompts: Prompt[]): Group[] {
  const groups = new Map<string, Group>();
  for (const prompt of prompts) {
    const { category: slug, category_name: name } = prompt;
    const group = groups.get(slug) ?? { slug, name, prompts: [] };
    group.prompts.push(prompt);
    groups.set(slug, group);
  }
  return [...groups.values()];
}

"use client";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { creating } from "@/components/ui/creating";
import type { ManagedCategory, NewCategory, RetireCategory } from "@/lib/prompts/categories/contract";

const PATH = "/admin/prompts/categories";

export type TopicNames = Pick<NewCategory, "name" | "translations">;

/** The topics of prompts, and what an administrator does with them. What a form sends and is refused is thrown to it. */
export function useTopics(first: ManagedCategory[]) {
  const [topics, setTopics] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [create] = useState(creating);
  const load = async () => {
    const { data } = await ask<ManagedCategory[]>(PATH);
    setTopics(data);
    return data;
  };
  const trying = async (act: () => Promise<unknown>) => {
    setProblem(null);
    await act().catch((error) => setProblem(reasonOf(error)));
  };
  return {
    topics,
    problem,
    add: async (names: TopicNames) => {
      await create<ManagedCategory>(PATH, names);
      await load();
    },
    /** `base`: the version that the names were written on. */
    rename: async (slug: string, names: TopicNames, base: number) => {
      const body = { ...names, base_version: base };
      const { data } = await ask<ManagedCategory>(`${PATH}/${slug}`, { method: "PATCH", body });
      setTopics((now) => now.map((each) => (each.slug === slug ? data : each)));
    },
    newest: async (slug: string) => (await load()).find((each) => each.slug === slug),
    retire: async (slug: string, body: RetireCategory) => {
      await ask(`${PATH}/${slug}/retirement`, { method: "PUT", body });
      await load();
    },
    restore: (slug: string) =>
      trying(async () => {
        await ask(`${PATH}/${slug}/retirement`, { method: "DELETE" });
        await load();
      }),
    /** Changes places with its neighbour among those in use. */
    move: (slug: string, step: 1 | -1) =>
      trying(async () => {
        const moved = withMoved(topics, slug, step);
        setTopics(moved);
        const body = { slugs: inUse(moved), replaces: inUse(topics) };
        try {
          setTopics((await ask<ManagedCategory[]>(`${PATH}/order`, { method: "PUT", body })).data);
        } catch (error) {
          setTopics(topics);
          await load().catch(() => undefined);
          throw error;
        }
      }),
  };
}

function inUse(topics: ManagedCategory[]): string[] {
  return topics.filter(({ is_archived }) => !is_archived).map(({ slug }) => slug);
}

/** The same list with one topic before or behind its neighbour in use; those that are retired stand where they stood. */
export function withMoved(topics: ManagedCategory[], slug: string, step: 1 | -1): ManagedCategory[] {
  const order = inUse(topics);
  const place = order.indexOf(slug);
  const other = order[place + step];
  if (place < 0 || other === undefined) return topics;
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const swap = (name: string) => (name === slug ? other : name === other ? slug : name);
  return topics.flatMap((topic) => bySlug.get(swap(topic.slug)) ?? []);
}

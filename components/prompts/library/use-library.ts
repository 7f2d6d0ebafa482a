"use client";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { creating } from "@/components/ui/creating";
import { readJson } from "@/components/ui/read-json";
import { saveAs } from "@/components/ui/save-as";
import { useDelayedAct } from "@/components/ui/use-delayed-act";
import type { Prompt, PromptVersion } from "@/lib/prompts/contract";
import type { PromptFile } from "@/lib/prompts/exchange/contract";
import type { Draft } from "../editor/draft";
import { inItsLanguage } from "../in-its-language";

/** The prompts that a person sees, and what they do with them. What is refused is told in `problem`, or thrown to a form. */
export function useLibrary(first: Prompt[]) {
  const [prompts, setPrompts] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Prompt | null>(null);
  const delayed = useDelayedAct();
  const [create] = useState(creating);
  const [copy] = useState(creating);
  const [takeOver] = useState(creating);
  const put = (prompt: Prompt) =>
    setPrompts((now) =>
      now.some(({ id }) => id === prompt.id)
        ? now.map((each) => (each.id === prompt.id ? prompt : each))
        : [prompt, ...now],
    );
  const load = async (id: string) => put((await ask<Prompt>(`/prompts/${id}`)).data);
  const trying = async (act: () => Promise<void>) => {
    setProblem(null);
    await act().catch((error) => setProblem(reasonOf(error)));
  };
  return {
    prompts: prompts.filter(({ id }) => !delayed.isWaiting || id !== leaving?.id),
    problem,
    /** What can still be called off. */
    leaving: delayed.isWaiting ? (leaving?.title ?? null) : null,
    callOff: delayed.callOff,
    create: async (draft: Draft) => put((await create<Prompt>("/prompts", draft)).data),
    /** `base`: the version that it was written on. */
    edit: async (id: string, draft: Draft, base: number) => {
      const body = { ...draft, base_version: base };
      await ask<PromptVersion>(`/prompts/${id}`, { method: "PATCH", body });
      await load(id);
    },
    newest: async (id: string) => {
      const { data } = await ask<PromptVersion[]>(`/prompts/${id}/versions`);
      await load(id);
      return data[0];
    },
    restore: async (id: string, version: number) => {
      await ask(`/prompts/${id}/versions/${version}/publish`, { method: "POST" });
      await load(id);
    },
    copy: (prompt: Prompt) =>
      trying(async () => put((await copy<Prompt>(inItsLanguage(prompt, "copy"))).data)),
    mark: (prompt: Prompt) =>
      trying(async () => {
        put({ ...prompt, is_favourite: !prompt.is_favourite });
        const method = prompt.is_favourite ? "DELETE" : "PUT";
        await ask(`/prompts/${prompt.id}/favourite`, { method }).catch((error) => {
          put(prompt);
          throw error;
        });
      }),
    remove: (prompt: Prompt) => {
      setProblem(null);
      delayed.begin(() => {
        setPrompts((now) => now.filter(({ id }) => id !== prompt.id));
        return ask(`/prompts/${prompt.id}`, { method: "DELETE" }).catch((error) => {
          put(prompt);
          setProblem(reasonOf(error));
        });
      });
      setLeaving(prompt);
    },
    take: (file: File) =>
      trying(async () => {
        const { data } = await takeOver<Prompt[]>("/prompts/import", await readJson(file));
        for (const prompt of data.toReversed()) put(prompt);
      }),
    give: () =>
      trying(async () => {
        const { data } = await ask<PromptFile>("/prompts/export");
        saveAs("career-advisor-prompts.json", JSON.stringify(data, null, 2));
      }),
  };
}

export type Library = ReturnType<typeof useLibrary>;

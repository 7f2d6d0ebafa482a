"use client";

import { useState } from "react";
import { PromptForm } from "@/components/prompts/prompt-form";
import type { Prompt } from "@/lib/prompts/contract";
import { ChatView } from "./chat-view";

export function StartView({ name, prompts }: { name: string | null; prompts: Prompt[] }) {
  const [chosen, setChosen] = useState<Prompt | null>(null);
  return (
    <ChatView
      empty={(say) => (
        <section className="flex flex-col gap-6">
          <h1 className="display text-4xl font-medium">
            {name ? `What’s on your mind, ${name}?` : "What’s on your mind?"}
          </h1>
          {chosen ? (
            <PromptForm
              prompt={chosen}
              onCancel={() => setChosen(null)}
              onFilled={(text) => say(text, chosen.id)}
            />
          ) : (
            <ul className="grid gap-3 sm:grid-cols-2">
              {prompts.map((prompt) => (
                <li key={prompt.id}>
                  <button
                    type="button"
                    onClick={() => setChosen(prompt)}
                    className="flex h-full w-full flex-col gap-1 rounded-2xl border border-line bg-raised p-4 text-left hover:bg-tint"
                  >
                    <span className="text-sm text-muted">{prompt.category.replaceAll("-", " ")}</span>
                    <span className="font-medium">{prompt.title}</span>
                    <span className="text-sm text-muted">{prompt.description}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    />
  );
}

import type { Advice } from "./advice";

/** A message in a language that cannot be read here: said plainly, before anything is guessed. */
export function otherLanguage(): Advice {
  return {
    opening:
      "This looks like a language that I cannot read: the offline advisor knows English only, and I would rather say so than guess.",
    body: [
      "Your message is stored as you wrote it. Write to me in English and I can go on from there; with Grok connected (`XAI_API_KEY`), the advisor answers in your own language.",
    ],
    next: "Could you put it into English for me, even roughly?",
    isFromMemory: true,
  };
}

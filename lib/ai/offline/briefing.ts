import type { Meant } from "./meaning/topic-reader";

/**
 * What the offline advisor is told beside the prompt, through `providerOptions.offline`: the same facts that a
 * language model reads in its instructions, as values, so that it need not parse prose.
 */
export interface Briefing {
  /** The person's new message, whole. */
  question: string;
  person: {
    name: string | null;
    skills: string[];
    experienceLevel: "junior" | "mid" | "senior" | null;
    yearsExperience: number | null;
    profileSummary: string | null;
    /** What else the person said of themselves, apart from what they can do. */
    outlook?: Outlook;
  };
  /** Passages of past conversations, best first. `saidAt` is ISO 8601. */
  passages: { text: string; role: "user" | "assistant"; saidAt: string; conversationTitle: string }[];
  /** What the person attached to this message, and before in this conversation: the newest first. */
  documents?: { name: string; text: string; isNew: boolean }[] | undefined;
  /** In short, what was said in this conversation before `history`; null when nothing was. */
  earlier?: string | null | undefined;
  /** The recent messages of this conversation, oldest first, without the question. */
  history: { role: "user" | "assistant"; text: string }[];
  /** What a broken-off answer to the question had said: the answer goes on from there. */
  begun?: string | undefined;
  /** What the question, and messages before it without a known word, ask for by their meaning: by their text. */
  meanings?: ReadonlyMap<string, Meant> | undefined;
  /** The prompt template that began this message, when one did. `isPremade`: ours, not the person's own. */
  prompt: { title: string; category: string; instructions: string; isPremade: boolean } | null;
}

/** What stands in no field of a profile, as people read it. */
export interface Outlook {
  roles: string[];
  goals: string[];
  learning: string[];
  lacks: string[];
  past: string[];
  /** Education, employer, place, languages, years of single skills. */
  more: string[];
}

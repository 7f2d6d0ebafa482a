import type { Briefing } from "@/lib/ai/offline/briefing";

const nobody: Briefing["person"] = {
  name: null,
  skills: [],
  experienceLevel: null,
  yearsExperience: null,
  profileSummary: null,
};
export const ask = (question: string, more: Partial<Briefing> = {}): Briefing => ({
  question,
  person: nobody,
  passages: [],
  history: [],
  prompt: null,
  ...more,
});
export const said = (text: string, saidAt = "2026-03-03T23:30:00Z"): Briefing["passages"][number] => ({
  text,
  role: "user",
  saidAt,
  conversationTitle: "Earlier",
});
export const quotesIn = (answer: string) => [...answer.matchAll(/“([^”]*)”/g)].map((match) => match[1] ?? "");

export const KAFKA = "At Acme I ran Kafka for three years and moved our pipeline to Kubernetes.";
export const CAKE = "On Sunday I baked a cake for my sister in the mountains.";

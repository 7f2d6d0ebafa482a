import { z } from "zod";
import type { Briefing } from "./briefing";

/** Reads a `Briefing` that came through `providerOptions.offline`. */
export const BriefingShape: z.ZodType<Briefing> = z.object({
  question: z.string(),
  person: z.object({
    name: z.string().nullable(),
    skills: z.array(z.string()),
    experienceLevel: z.enum(["junior", "mid", "senior"]).nullable(),
    yearsExperience: z.number().nullable(),
    profileSummary: z.string().nullable(),
  }),
  passages: z.array(
    z.object({
      text: z.string(),
      role: z.enum(["user", "assistant"]),
      saidAt: z.string(),
      conversationTitle: z.string(),
    }),
  ),
  documents: z.array(z.object({ name: z.string(), text: z.string(), isNew: z.boolean() })).optional(),
  earlier: z.string().nullish(),
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string() })),
  begun: z.string().optional(),
  prompt: z
    .object({ title: z.string(), category: z.string(), instructions: z.string(), isPremade: z.boolean() })
    .nullable(),
});

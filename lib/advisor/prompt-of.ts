import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { withoutInvisible } from "@/lib/advisor/as-data";
import { instructionsFrom } from "@/lib/advisor/instructions";
import type { Briefing } from "@/lib/ai/offline/briefing";

/** All that a model is given for one reply; `begun`: what a broken-off answer had come to, for it to go on from there. */
export function promptOf(briefing: Briefing, begun: string): LanguageModelV4Prompt {
  return [
    { role: "system", content: instructionsFrom(briefing) },
    ...briefing.history.map(({ role, text }) => ({ role, content: asRead(text) })),
    { role: "user", content: asRead(briefing.question) },
    ...goingOnFrom(begun),
  ];
}

/** For a model that is to finish what a broken-off answer had begun to say. */
function goingOnFrom(text: string): LanguageModelV4Prompt {
  if (!text) return [];
  const order =
    "Your answer broke off there. Go on exactly where it ended, from the very next character, without a word about the break and without repeating anything.";
  return [
    { role: "assistant", content: asRead(text) },
    { role: "user", content: asRead(order) },
  ];
}

/** What was pasted may hold what its owner never saw: the model sees no more than they did. */
function asRead(text: string) {
  return [{ type: "text" as const, text: withoutInvisible(text) || text }];
}

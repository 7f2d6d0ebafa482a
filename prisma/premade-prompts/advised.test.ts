import { expect, test } from "vitest";
import { advise } from "@/lib/ai/offline/advise";
import type { Briefing } from "@/lib/ai/offline/briefing";
import { topicOfCategory } from "@/lib/ai/offline/intent";
import { understand } from "@/lib/ai/offline/understand";
import type { Locale } from "@/lib/i18n/locales";
import type { Slot } from "@/lib/prompts/contract";
import { fillTemplate } from "@/lib/prompts/fill-template";
import { inLanguage } from "@/lib/prompts/translation/in-language";
import { ask } from "@/tests/fakes/briefings";
import { premadePrompts } from "./index";
import type { TranslatedPrompt } from "./premade-prompt";

const TOPICS: Record<string, string> = {
  "explore-career-paths": "career-paths",
  "plan-towards-a-role": "career-plan",
  "choose-between-two-paths": "compare-paths",
  "skill-gap-for-a-role": "skill-gap",
  "learning-plan": "learning-plan",
  "match-a-job-advert": "job-advert",
  "review-my-resume": "resume-review",
  "rewrite-resume-bullets": "resume-bullets",
  "write-a-profile-summary": "resume-summary",
  "cover-letter": "cover-letter",
  "interview-plan": "interview-plan",
  "star-stories": "star-stories",
  "mock-interview": "mock-interview",
  "tell-me-about-yourself": "tell-me-about-yourself",
  "negotiate-an-offer": "negotiate-offer",
  "ask-for-a-raise": "ask-raise",
  "compare-job-offers": "compare-offers",
  "change-field": "change-field",
  "return-after-a-break": "return-after-break",
  "new-manager-first-90-days": "first-manager",
  "lead-people-or-stay-expert": "lead-or-expert",
  "grow-to-the-next-level": "promotion",
  "find-my-first-job": "first-job",
  "prove-it-without-experience": "prove-yourself",
  "write-to-someone": "write-message",
  "build-my-network": "networking",
  "difficult-conversation": "hard-conversation",
  "too-much-work": "overload",
  "stay-or-leave": "stay-or-leave",
};

/** What a person sends who filled in what is left of its blanks. */
function filledIn(prompt: TranslatedPrompt, language: Locale, isLeft: (slot: Slot) => boolean): Briefing {
  const { title, category, instructions } = prompt;
  const { template, slots } = inLanguage(prompt, language);
  const filled = slots.filter((slot) => slot.placeholder && isLeft(slot));
  const values = Object.fromEntries(filled.map((slot) => [slot.name, slot.placeholder ?? ""]));
  const began = { title, category, instructions, isPremade: true };
  return ask(fillTemplate(template, slots, values), { prompt: began });
}

test.each(premadePrompts)(
  "$slug is answered by what it asks for, with its placeholders or without the optional ones",
  (prompt) => {
    const { slug } = prompt;
    for (const isFull of [true, false]) {
      const briefing = filledIn(prompt, "en", (slot) => isFull || (slot.required && !slot.default));
      expect(understand(briefing).topic, briefing.question).toBe(TOPICS[slug]);
      const words = advise(briefing).split(/\s+/).length;
      expect(words).toBeGreaterThan(90);
      expect(words).toBeLessThan(480);
    }
  },
);

test.each(premadePrompts)(
  "$slug in another language is answered by what it asks for, and says what is not read",
  (prompt) => {
    for (const language of ["de", "es"] as const) {
      const briefing = filledIn(prompt, language, () => true);
      expect(understand(briefing).topic, briefing.question).toBe(TOPICS[prompt.slug]);
      expect(advise(briefing)).toMatch(/^\*I know English only/);
    }
  },
);

test("every category leads somewhere when its words alone do not tell", () => {
  for (const { category } of premadePrompts) expect(topicOfCategory(category)).not.toBeNull();
});

import { describe, expect, test } from "vitest";
import { type Draft, draftOf } from "@/components/prompts/editor/draft";
import type { PromptVersion } from "@/lib/prompts/contract";
import { standingOf, writtenFor } from "./standing";
import {
  readIn,
  untranslated,
  withChoice,
  withoutTranslation,
  withTranslation,
  withWords,
} from "./translated";

const version = (more: Partial<PromptVersion> = {}): PromptVersion => ({
  title: "Ask about a role",
  description: "",
  category: "career-paths",
  template: "What does {{role}} do?",
  slots: [{ name: "role", label: "Which role?", type: "text", required: true }],
  instructions: "",
  tags: [],
  version: 1,
  note: "",
  edited_by: null,
  created_at: "2026-11-26T10:00:00.000Z",
  published_at: null,
  is_shown: false,
  translations: {
    de: {
      title: "Nach einer Stelle fragen",
      description: "",
      template: "Was macht {{role}}?",
      slots: [{ name: "role", label: "Welche Stelle?" }],
      source: "0123456789abcdef",
      is_outdated: false,
      fits: true,
    },
  },
  ...more,
});

const outdated = (more: { fits: boolean }): PromptVersion["translations"] => {
  const { de } = version().translations;
  return de ? { de: { ...de, is_outdated: true, ...more } } : {};
};

describe("how a translation stands", () => {
  test("it is current until a word of the English is another, also before that is saved", () => {
    const draft = draftOf(version());
    expect(standingOf(draft, "de", version())).toBe("current");
    expect(standingOf({ ...draft, tags: ["new"], instructions: "More." }, "de", version())).toBe("current");
    expect(standingOf({ ...draft, title: "Ask about a job" }, "de", version())).toBe("outdated");
    const [slot] = draft.slots.map((each) => ({ ...each, default: "Cook" }));
    expect(standingOf({ ...draft, slots: slot ? [slot] : [] }, "de", version())).toBe("outdated");
    expect(standingOf(draft, "es", version())).toBe("missing");
  });

  test("it stays outdated until it is written anew, or said to be right still", () => {
    const stored = version({ version: 2, title: "Ask about a job", translations: outdated({ fits: true }) });
    const draft = draftOf(stored);
    expect(standingOf(draft, "de", stored)).toBe("outdated");
    expect(writtenFor([stored, version()], draft, "de")).toMatchObject({ version: 1 });
    const { de = untranslated } = draft.translations ?? {};
    const confirmed = withTranslation(draft, "de", de);
    expect(standingOf(confirmed, "de", stored)).toBe("current");
    expect(confirmed.translations?.de).not.toHaveProperty("source");
    expect(standingOf(draft, "de", version({ translations: outdated({ fits: false }) }))).toBe("unfit");
  });
});

describe("a translation that is written", () => {
  const draft: Draft = draftOf(version());
  const [slot] = draft.slots;

  test("follows the blanks of the English, and reads as people will read it", () => {
    const more = { ...draft, slots: [...draft.slots, { ...slot, name: "pay", label: "What pay?" } as never] };
    const changed = withTranslation(more, "es", { ...untranslated, template: "¿{{role}}? {{pay}}" });
    expect(changed.translations?.es?.slots.map(({ name }) => name)).toEqual(["role", "pay"]);
    expect(readIn(changed, "es").slots.map(({ label }) => label)).toEqual(["Which role?", "What pay?"]);
    expect(readIn(changed, "de").template).toBe("Was macht {{role}}?");
    expect(readIn(withoutTranslation(changed, "de"), "de").template).toBe(draft.template);
  });

  test("leaves out what is left empty", () => {
    const words = { name: "role", label: "Welche?" };
    const hinted = withWords(words, "help", "Irgendeine.");
    expect(hinted).toEqual({ ...words, help: "Irgendeine." });
    expect(withWords(hinted, "help", "")).toEqual(words);
    const chosen = withChoice(words, ["a", "b"], 1, "zwei");
    expect(chosen).toEqual({ ...words, option_words: ["", "zwei"] });
    expect(withChoice(chosen, ["a", "b"], 1, "")).toEqual(words);
  });
});

test("a blank that is no choice any more keeps no words of choices, which no form would show", () => {
  const draft: Draft = draftOf(version());
  const words = {
    ...untranslated,
    slots: [{ name: "role", label: "Stelle", option_words: ["eins", "zwei"] }],
  };
  expect(withTranslation(draft, "de", words).translations?.de?.slots).toEqual([
    { name: "role", label: "Stelle" },
  ]);
  const chosen: Draft = { ...draft, slots: draft.slots.map((slot) => ({ ...slot, type: "level" })) };
  expect(withTranslation(chosen, "de", words).translations?.de?.slots).toEqual(words.slots);
});

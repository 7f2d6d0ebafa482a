import type { Locale } from "@/lib/i18n/locales";
import type { PromptContent } from "@/lib/prompts/contract";
import type { GateCheck } from "@/lib/prompts/gate/contract";
import { SLOT_TOKEN, slotNamesIn } from "@/lib/prompts/slot-names-in";
import { fits } from "@/lib/prompts/translation/check-translation";
import type { Foreign, Translation, Translations } from "@/lib/prompts/translation/contract";
import { eachOf } from "@/lib/prompts/translation/settle-translations";

/** What a prompt may not ask of the advisor: its rules stand above every prompt, and it would obey none of this anyhow. */
const FORBIDDEN: [string, RegExp][] = [
  [
    "it wants rules ignored",
    /\b(?:ignorier\w*|missacht\w*|vergiss|umgeh\w*)\b(?![^.\n]{0,20}\b(?:kein\w*|nicht)\b)[^.\n]{0,40}\b(?:regeln?|anweisungen?|vorgaben?|richtlinien?)\b|\b(?:ignor[ae]|olvid[ae]|salt[ae])(?:r|s|te)?\b[^.\n]{0,40}\b(?:reglas?|instrucciones|normas?)\b/i,
  ],
  [
    "it wants rules ignored",
    /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,40}\b(?:rules?|instructions?|guidelines?|policy|policies|above)\b/i,
  ],
  [
    "it wants what the advisor is told",
    /\b(?:reveal|print|repeat|show|output)\b[^.\n]{0,40}\b(?:system prompt|your (?:rules|instructions))\b/i,
  ],
  [
    "it makes the advisor somebody else",
    /\bdu bist (?:jetzt|nun|ab (?:jetzt|sofort))\b|\btu so, als\b|\bahora eres\b|\bfinge (?:ser|que eres)\b|\bactúa como si fueras\b/i,
  ],
  [
    "it makes the advisor somebody else",
    /\b(?:you are now|pretend (?:to be|that you are)|act as if you were)\b/i,
  ],
  [
    "it wants figures or facts invented",
    /\b(?:erfinde\w*|denk dir)\b(?![^.\n]{0,20}\b(?:kein\w*|nicht)\b)[^.\n]{0,40}\b(?:zahlen?|fakten|gehälter|referenzen)\b|\binvent[ae](?:r|s|te)?\b[^.\n]{0,40}\b(?:cifras|números|datos|hechos|referencias)\b/i,
  ],
  [
    "it wants figures or facts invented",
    /\b(?:invent|make up|fabricate)\b[^.\n]{0,40}\b(?:figures?|numbers?|facts?|salar\w+|references?)\b/i,
  ],
];

/** What says not to do it is no order to do it: "never invent figures". */
const DENIED = /\b(?:never|not|no|don['’]t|without|nie|niemals|nicht|ohne|nunca|jamás|sin)\b[^.\n]{0,30}$/i;

/** What can be told of a version from its words alone; what it may not ask, it may not ask in another language either. */
export function checkWords(
  content: Pick<PromptContent, "template" | "slots" | "instructions">,
  translations: Translations = {},
): GateCheck[] {
  return [
    checkBlanks(content),
    checkInstructions("en", [content.instructions, content.template]),
    ...eachOf(translations).flatMap(([language, translation]) => [
      checkTranslation(content, language, translation),
      checkInstructions(language, [translation.template]),
    ]),
  ];
}

/** One that does not fit is shown to nobody, and so it stands in nobody's way; it is said, because nothing else of it is tried. */
function checkTranslation(
  english: Pick<PromptContent, "slots">,
  language: Foreign,
  one: Translation,
): GateCheck {
  const detail = fits(english, one)
    ? "It has the blanks of the English."
    : "It has other blanks than the English, so it is not tried: people are shown the English.";
  return { name: "blanks", language, passed: true, detail };
}

function checkBlanks({ template, slots }: Pick<PromptContent, "template" | "slots">): GateCheck {
  const used = slotNamesIn(template);
  const described = slots.map(({ name }) => name);
  const idle = described.filter((name) => !used.includes(name));
  const unknown = used.filter((name) => !described.includes(name));
  const odd = template.replace(SLOT_TOKEN, "").match(/\{\{[^{}\n]*\}\}/g) ?? [];
  const wrong = [
    ...idle.map((name) => `{{${name}}} stands nowhere in the text`),
    ...unknown.map((name) => `nothing says what {{${name}}} asks for`),
    ...odd.map((found) => `${found} is no blank`),
  ];
  return {
    name: "blanks",
    language: "en",
    passed: wrong.length === 0,
    detail: wrong.length > 0 ? `${wrong.join("; ")}.` : "Every blank stands in the text.",
  };
}

function checkInstructions(language: Locale, said: string[]): GateCheck {
  const found = FORBIDDEN.filter(([, order]) => said.some((words) => isOrdered(words, order)));
  return {
    name: "instructions",
    language,
    passed: found.length === 0,
    detail:
      found.length > 0
        ? `The words ask for what no prompt may: ${[...new Set(found.map(([what]) => what))].join("; ")}.`
        : "The words ask for nothing that is forbidden.",
  };
}

function isOrdered(said: string, order: RegExp): boolean {
  const all = said.matchAll(new RegExp(order.source, `${order.flags}g`));
  return [...all].some(({ index }) => !DENIED.test(said.slice(Math.max(0, index - 40), index)));
}

import type { PromptContent } from "@/lib/prompts/contract";
import type { GateCheck } from "@/lib/prompts/gate/contract";
import { SLOT_TOKEN, slotNamesIn } from "@/lib/prompts/slot-names-in";
import type { Translations } from "@/lib/prompts/translation/contract";
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
  const others = eachOf(translations).map(([, { template }]) => template);
  return [checkBlanks(content), checkInstructions([content.instructions, content.template, ...others])];
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
    passed: wrong.length === 0,
    detail: wrong.length > 0 ? `${wrong.join("; ")}.` : "Every blank stands in the text.",
  };
}

function checkInstructions(said: string[]): GateCheck {
  const found = FORBIDDEN.filter(([, order]) => said.some((words) => isOrdered(words, order)));
  return {
    name: "instructions",
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

import type { PromptContent } from "@/lib/prompts/contract";
import type { GateCheck } from "@/lib/prompts/gate/contract";
import { SLOT_TOKEN, slotNamesIn } from "@/lib/prompts/slot-names-in";

/** What a prompt may not ask of the advisor: its rules stand above every prompt, and it would obey none of this anyhow. */
const FORBIDDEN: [string, RegExp][] = [
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
    /\b(?:you are now|pretend (?:to be|that you are)|act as if you were)\b/i,
  ],
  [
    "it wants figures or facts invented",
    /\b(?:invent|make up|fabricate)\b[^.\n]{0,40}\b(?:figures?|numbers?|facts?|salar\w+|references?)\b/i,
  ],
];

/** What says not to do it is no order to do it: "never invent figures". */
const DENIED = /\b(?:never|not|no|don['’]t|without)\b[^.\n]{0,30}$/i;

/** What can be told of a version from its words alone. */
export function checkWords(content: Pick<PromptContent, "template" | "slots" | "instructions">): GateCheck[] {
  return [checkBlanks(content), checkInstructions(content)];
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

function checkInstructions({
  instructions,
  template,
}: Pick<PromptContent, "instructions" | "template">): GateCheck {
  const found = FORBIDDEN.filter(([, order]) => isOrdered(`${instructions}\n${template}`, order));
  return {
    name: "instructions",
    passed: found.length === 0,
    detail:
      found.length > 0
        ? `The words ask for what no prompt may: ${found.map(([what]) => what).join("; ")}.`
        : "The words ask for nothing that is forbidden.",
  };
}

function isOrdered(said: string, order: RegExp): boolean {
  const all = said.matchAll(new RegExp(order.source, `${order.flags}g`));
  return [...all].some(({ index }) => !DENIED.test(said.slice(Math.max(0, index - 40), index)));
}

import type { Expectations, GateCheck } from "@/lib/prompts/gate/contract";

const REFUSALS =
  /\b(?:i(?:['’]m| am) (?:sorry,? but|unable to|not able to)|i (?:can(?:not|['’]t)|won['’]t) (?:help|assist|answer|do that|comply|provide)|as an ai\b|as a (?:large )?language model)/i;
const BLANK = /\{\{[^{}\n]*\}\}/g;

interface Said {
  question: string;
  answer: string;
  expects: Expectations;
  /** What the person filled in: braces of theirs are words. */
  values: Record<string, string>;
}

/** What is wrong with an answer and what is not, check by check. */
export function checkAnswer({ question, answer, expects, values }: Said): GateCheck[] {
  const checks = [
    { name: "filled" as const, passed: true, detail: "The blanks can be filled." },
    checkLeftOpen(question, answer, Object.values(values)),
    said("answered", answer.trim() !== "", "There is an answer.", "The answer is empty."),
  ];
  if (answer.trim() === "") return checks;
  return [
    ...checks,
    checkLength(answer, expects),
    said("refusal", !REFUSALS.test(answer), "It does not refuse.", "The answer sounds like a refusal."),
    ...(expects.asks
      ? [said("asks", /[?？؟]/.test(answer), "It asks the person something.", "It asks the person nothing.")]
      : []),
    ...(expects.mentions.length > 0 ? [checkMentions(answer, expects.mentions)] : []),
    ...(expects.avoids.length > 0 ? [checkAvoids(answer, expects.avoids)] : []),
  ];
}

/** The only check that is left where the blanks cannot be filled. */
export function notFilled(why: string): GateCheck[] {
  return [{ name: "filled", passed: false, detail: `The blanks cannot be filled: ${why}` }];
}

function checkLeftOpen(question: string, answer: string, values: string[]): GateCheck {
  const open = [...`${question}\n${answer}`.matchAll(BLANK)].map(([found]) => found);
  const left = [...new Set(open)].filter((found) => !values.some((value) => value.includes(found)));
  const wrong = `Left open: ${left.join(", ")}.`;
  return said("left_open", left.length === 0, "No blank is left open.", wrong);
}

function checkLength(answer: string, { shortest, longest }: Expectations): GateCheck {
  const count = answer.split(/\s+/).filter(Boolean).length;
  const right = `It has ${count} words, of ${shortest} to ${longest}.`;
  const wrong = `It has ${count} words; ${shortest} to ${longest} were expected.`;
  return said("length", count >= shortest && count <= longest, right, wrong);
}

function checkMentions(answer: string, mentions: string[]): GateCheck {
  const missing = mentions.filter((word) => !holds(answer, word));
  const wrong = `It does not mention ${missing.join(", ")}.`;
  return said("mentions", missing.length === 0, `It mentions ${mentions.join(", ")}.`, wrong);
}

function checkAvoids(answer: string, avoids: string[]): GateCheck {
  const found = avoids.filter((word) => holds(answer, word));
  const wrong = `It says what it must not: ${found.join(", ")}.`;
  return said("avoids", found.length === 0, `It avoids ${avoids.join(", ")}.`, wrong);
}

function holds(answer: string, word: string): boolean {
  return answer.toLowerCase().includes(word.toLowerCase());
}

function said(name: GateCheck["name"], passed: boolean, right: string, wrong: string): GateCheck {
  return { name, passed, detail: passed ? right : wrong };
}

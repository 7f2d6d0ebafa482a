import type { Locale } from "@/lib/i18n/locales";
import type { Expectations, GateCheck } from "@/lib/prompts/gate/contract";

type Finding = Omit<GateCheck, "language">;

const REFUSALS = [
  /\b(?:i(?:['’]m| am) (?:sorry,? but|unable to|not able to)|i (?:can(?:not|['’]t)|won['’]t) (?:help|assist|answer|do that|comply|provide)|as an ai\b|as a (?:large )?language model)/i,
  /\b(?:(?:es )?tut mir leid,? aber|(?:dabei|damit|das) kann ich (?:dir |ihnen )?(?:leider )?nicht|ich kann (?:dir |ihnen )?(?:dabei|damit|hier) (?:leider )?nicht|als (?:ki|sprachmodell|künstliche intelligenz)\b)/i,
  /\b(?:lo siento,? pero|no puedo (?:ayudar|hacer eso|responder)|como (?:una )?(?:ia|inteligencia artificial|modelo de lenguaje)\b)/i,
];
const FILLED: Finding = { name: "filled", passed: true, detail: "The blanks can be filled." };
const BLANK = /\{\{[^{}\n]*\}\}/g;

interface Filled {
  question: string;
  language: Locale;
  expects: Expectations;
  /** What the person filled in: braces of theirs are words. */
  values: Record<string, string>;
}

interface Said extends Filled {
  answer: string;
}

/** What is wrong with an answer and what is not, check by check. */
export function checkAnswer({ question, answer, expects, values, language }: Said): GateCheck[] {
  const checks = [
    FILLED,
    checkLeftOpen(question, answer, Object.values(values)),
    said("answered", answer.trim() !== "", "There is an answer.", "The answer is empty."),
  ];
  if (answer.trim() === "") return inWords(language, checks);
  const mentions = mentionsIn(expects.mentions, question, language);
  return inWords(language, [
    ...checks,
    checkLength(answer, expects),
    said(
      "refusal",
      !REFUSALS.some((refusal) => refusal.test(answer)),
      "It does not refuse.",
      "The answer sounds like a refusal.",
    ),
    ...(expects.asks
      ? [said("asks", /[?？؟]/.test(answer), "It asks the person something.", "It asks the person nothing.")]
      : []),
    ...(mentions.length > 0 ? [checkMentions(answer, mentions)] : []),
    ...(expects.avoids.length > 0 ? [checkAvoids(answer, expects.avoids)] : []),
  ]);
}

/** What can be said of a question that nobody answers: the offline advisor reads no other language than English. */
export function checkFilled({ question, values, language }: Filled): GateCheck[] {
  const detail = "It was filled and not answered: the offline advisor reads English alone.";
  return inWords(language, [
    FILLED,
    checkLeftOpen(question, "", Object.values(values)),
    { name: "answered", passed: true, detail },
  ]);
}

/** Words of an expectation are English: in another language an answer is held to those that stand in the question there. */
function mentionsIn(mentions: string[], question: string, language: Locale): string[] {
  return language === "en" ? mentions : mentions.filter((word) => holds(question, word));
}

function inWords(language: Locale, checks: Finding[]): GateCheck[] {
  return checks.map((check) => ({ ...check, language }));
}

/** The only check that is left where the blanks cannot be filled. */
export function notFilled(language: Locale, why: string): GateCheck[] {
  return [{ name: "filled", language, passed: false, detail: `The blanks cannot be filled: ${why}` }];
}

function checkLeftOpen(question: string, answer: string, values: string[]): Finding {
  const open = [...`${question}\n${answer}`.matchAll(BLANK)].map(([found]) => found);
  const left = [...new Set(open)].filter((found) => !values.some((value) => value.includes(found)));
  const wrong = `Left open: ${left.join(", ")}.`;
  return said("left_open", left.length === 0, "No blank is left open.", wrong);
}

function checkLength(answer: string, { shortest, longest }: Expectations): Finding {
  const count = answer.split(/\s+/).filter(Boolean).length;
  const right = `It has ${count} words, of ${shortest} to ${longest}.`;
  const wrong = `It has ${count} words; ${shortest} to ${longest} were expected.`;
  return said("length", count >= shortest && count <= longest, right, wrong);
}

function checkMentions(answer: string, mentions: string[]): Finding {
  const missing = mentions.filter((word) => !holds(answer, word));
  const wrong = `It does not mention ${missing.join(", ")}.`;
  return said("mentions", missing.length === 0, `It mentions ${mentions.join(", ")}.`, wrong);
}

function checkAvoids(answer: string, avoids: string[]): Finding {
  const found = avoids.filter((word) => holds(answer, word));
  const wrong = `It says what it must not: ${found.join(", ")}.`;
  return said("avoids", found.length === 0, `It avoids ${avoids.join(", ")}.`, wrong);
}

function holds(answer: string, word: string): boolean {
  return answer.toLowerCase().includes(word.toLowerCase());
}

function said(name: GateCheck["name"], passed: boolean, right: string, wrong: string): Finding {
  return { name, passed, detail: passed ? right : wrong };
}

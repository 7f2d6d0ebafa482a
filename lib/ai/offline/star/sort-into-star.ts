import { sentencesOf } from "../statements";

export interface Star {
  situation: string[];
  task: string[];
  action: string[];
  result: string[];
}

const RESULT =
  /\b(?:result|in the end|finally|led to|so that|thanks to|since then|afterwards|as a consequence|meant that|reduced|increased|improved|saved|won|renewed|stayed|doubled|halved|dropped|fell|rose|went (?:up|down)|fewer|faster|never happened again|happy|thanked)\b|%/i;
const ACTION =
  /\b(?:I|we)\b(?:\s+\w+){0,2}\s+(?:[\w-]+ed|led|built|cut|wrote|ran|set|took|made|spoke|met|held|sat|went|drew|found|gave|got|kept|put|taught|told|began|chose|sent|brought)\b/i;
const FEW_SENTENCES = 2;
const SETTING =
  /^((?:When|As|After|Because|Since|While|During|Once|Before|Last|In)\b[^.!?]{8,140}?)(?:,\s+|\s+)(?=(?:I|we)\s)/;
const OUTCOME =
  /[,;]?\s+(?=(?:so(?: that)?|which (?:meant|saved|cut|let)|and (?:we|it|they|nobody|no one|everyone|all|the \w+)|until (?:we|it|they)) )/;
const TASK =
  /\b(?:had to|my (?:job|task|role|goal)|i was (?:asked|responsible|in charge|given)|needed to|was supposed to|the goal|deadline)\b/i;

/** Sorts the exact sentences of a story by what each one tells. */
export function sortIntoStar(story: string): Star {
  const star: Star = { situation: [], task: [], action: [], result: [] };
  const sentences = sentencesOf(story, "question", null).slice(0, 14);
  for (const { text } of sentences) {
    if (sentences.length > FEW_SENTENCES) star[partOf(text)].push(text);
    else for (const [part, words] of partsOf(text)) star[part].push(words);
  }
  return star;
}

/** In a story of a sentence or two its clauses are told apart: "when …, I …, so …". Each stays an exact part of it. */
function partsOf(sentence: string): [keyof Star, string][] {
  const parts: [keyof Star, string][] = [];
  const setting = SETTING.exec(sentence)?.[1];
  if (setting) parts.push(["situation", setting]);
  const rest = setting ? sentence.slice(setting.length).replace(/^[,\s]+/, "") : sentence;
  const outcome = OUTCOME.exec(rest);
  const did = outcome ? rest.slice(0, outcome.index) : rest;
  parts.push([partOf(did), did]);
  if (outcome) parts.push(["result", rest.slice(outcome.index).replace(/^[,;\s]+/, "")]);
  return parts;
}

/** What the story still lacks, each as a request. */
export function missingIn(star: Star, story: string): string[] {
  const mine = story.match(/\bI\b/g)?.length ?? 0;
  const ours = story.match(/\bwe\b/gi)?.length ?? 0;
  const wanted = [
    star.result.length === 0 &&
      "**The result.** What was different afterwards, for whom, and how do you know?",
    star.action.length === 0 &&
      "**Your actions.** What did you do first, then, last? Three verbs in the first person.",
    ours > mine &&
      "**Your share.** You say *we* more often than *I*: which part would not have happened without you?",
    star.task.length === 0 &&
      "**Your task.** One sentence: what was asked of you, or what did you take on yourself?",
    star.situation.length === 0 && "**The situation.** Two sentences: where, and what was at stake?",
    !/\d|%/.test(story) && "**A size.** How many, how long, how often? Roughly is fine, if it is true.",
    !/\blearn|\bsince\b|\bnext time\b/i.test(story) &&
      "**What you learned.** One thing you do differently since.",
  ];
  return wanted.filter((item) => typeof item === "string").slice(0, 4);
}

function partOf(text: string): keyof Star {
  if (RESULT.test(text)) return "result";
  if (TASK.test(text)) return "task";
  return ACTION.test(text) ? "action" : "situation";
}

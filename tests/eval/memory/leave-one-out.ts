import { rankMemory } from "@/lib/conversations/rank-memory";
import { RECALL_WEIGHTS, type RecallWeights } from "@/lib/conversations/recall-weights";
import { type Asked, turnsOfPassages } from "./ask.ts";
import { type Judged, macro, measure } from "./measures.ts";

const READ = 40;

export interface Setting {
  name: string;
  weights: RecallWeights;
}

/** The shipped constants with one or two of them changed, and every mechanism switched off once. */
export function settings(): Setting[] {
  const shipped = RECALL_WEIGHTS;
  const none: number[] = [];
  const single: Partial<RecallWeights>[] = [
    {},
    { meaning: 0 },
    { meaningAround: none },
    { before: none, after: none },
    { length: 0 },
    { question: 0 },
    { time: 0 },
  ];
  const grid: Partial<RecallWeights>[] = [];
  for (const meaning of [0.5, 0.75, 1, 1.25]) {
    for (const length of [0.5, 1, 1.5]) {
      for (const question of [0.5, 1, 1.5]) {
        for (const time of [0.75, 1.5]) grid.push({ meaning, length, question, time });
      }
    }
  }
  for (const saturation of [0.5, 1.2]) grid.push({ saturation });
  for (const share of [0.5, 0.75, 1.25]) {
    const scaled = (shares: number[]) => shares.map((each) => each * share);
    grid.push({ before: scaled(shipped.before), after: scaled(shipped.after) });
    grid.push({ meaningAround: scaled(shipped.meaningAround) });
  }
  return [...single, ...grid].map((change) => ({
    name: Object.keys(change).length === 0 ? "shipped" : JSON.stringify(change),
    weights: { ...shipped, ...change },
  }));
}

export interface LeftOut {
  /** Of each setting the judgement of each conversation's questions. */
  judged: Map<string, Map<string, Judged[]>>;
  /** Each conversation judged with the setting that was best on the others. */
  heldOut: Judged[];
  chosen: string[];
}

/** Chooses constants by macro nDCG@10 on all conversations but one, and judges them on that one, in turn. */
export function leaveOneOut(asked: Asked[], all: Setting[]): LeftOut {
  const judged = new Map(all.map((setting) => [setting.name, judge(asked, setting)]));
  const conversations = [...new Set(asked.map(({ question }) => question.conversation))];
  const heldOut: Judged[] = [];
  const chosen: string[] = [];
  for (const left of conversations) {
    const others = (name: string) =>
      [...(judged.get(name) ?? [])].flatMap(([conversation, each]) => (conversation === left ? [] : each));
    const value = (name: string) => macro(others(name))["nDCG@10"];
    const [best = ""] = all.map(({ name }) => name).sort((a, b) => value(b) - value(a));
    chosen.push(best);
    heldOut.push(...(judged.get(best)?.get(left) ?? []));
  }
  return { judged, heldOut, chosen };
}

function judge(asked: Asked[], { weights }: Setting): Map<string, Judged[]> {
  const byConversation = new Map<string, Judged[]>();
  for (const { question, seen } of asked) {
    const ranked = rankMemory(
      seen.memory,
      seen.terms,
      { asksForTime: seen.asksForTime, limit: READ },
      weights,
    );
    const turns = turnsOfPassages(
      ranked.map(({ number }) => number),
      seen.turnOfPassage,
    );
    const judged = { category: question.category, ...measure(turns, question.evidence ?? []) };
    const list = byConversation.get(question.conversation);
    if (list) list.push(judged);
    else byConversation.set(question.conversation, [judged]);
  }
  return byConversation;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Options } from "./options.ts";

const Turn = z.object({
  conversation: z.string(),
  session: z.union([z.number(), z.string()]),
  date: z.string().default(""),
  id: z.string(),
  speaker: z.string(),
  text: z.string(),
  caption: z.string().default(""),
});

const Question = z.object({
  conversation: z.string(),
  question: z.union([z.number(), z.string()]),
  text: z.string(),
  category: z.string().default("all"),
  evidence: z.array(z.string()).optional(),
});

export type Turn = z.infer<typeof Turn>;
export type Question = z.infer<typeof Question>;

export interface Conversation {
  id: string;
  turns: Turn[];
  questions: Question[];
}

const Exported = z.object({
  conversations: z.array(z.object({ turns: z.array(Turn), questions: z.array(Question) })),
});

/** The conversations of a set, in the order of their first turns. Throws when a line or export has another shape. */
export async function readSet({ turns, questions, set }: Options): Promise<Conversation[]> {
  if (set) {
    const { conversations } = Exported.parse(await import(pathToFileURL(join(set, "score.mjs")).href));
    return grouped(
      conversations.flatMap((each) => each.turns),
      conversations.flatMap((each) => each.questions),
    );
  }
  return grouped(z.array(Turn).parse(linesOf(turns)), z.array(Question).parse(linesOf(questions)));
}

function linesOf(file: string | undefined): unknown[] {
  const lines = readFileSync(file ?? "", "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): unknown => JSON.parse(line));
}

function grouped(turns: Turn[], questions: Question[]): Conversation[] {
  return [...new Set(turns.map(({ conversation }) => conversation))].map((id) => ({
    id,
    turns: turns.filter(({ conversation }) => conversation === id),
    questions: questions.filter(({ conversation }) => conversation === id),
  }));
}

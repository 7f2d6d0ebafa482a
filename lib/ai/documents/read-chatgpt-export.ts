import { setImmediate as turn } from "node:timers/promises";
import { z } from "zod";
import { UnreadableDocument } from "@/lib/ai/documents/document";
import { explainProblem } from "@/lib/ai/documents/explain-problem";
import { runReader } from "@/lib/ai/documents/run-reader";
import { twoAtOnce } from "@/lib/ai/documents/two-at-once";

const LIMITS = { timeoutMs: 60_000, mostOutput: 150_000_000, mostMemoryMb: 1_024 };

const Conversation = z.object({
  sourceId: z.string(),
  title: z.string(),
  startedAt: z.number(),
  endedAt: z.number(),
  messages: z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string(), saidAt: z.number() })),
});
export type ReadConversation = z.infer<typeof Conversation>;

const Line = z.union([Conversation, z.object({ problem: z.string() })]);

/**
 * The conversations of an export of ChatGPT, the one that ended last first: a zip, or the `conversations.json` in it. Read in
 * a process of its own, and taken over one at a time. Throws `invalid` with what is wrong and what to do, `unavailable`
 * when too many wait.
 */
export async function* readChatgptExport(bytes: Uint8Array): AsyncGenerator<ReadConversation> {
  const output = await read(bytes);
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf("\n", start);
    const line = Line.parse(JSON.parse(output.slice(start, end)));
    if ("problem" in line) throw explainProblem(line.problem);
    yield line;
    start = end + 1;
    // Others are answered between two conversations.
    await turn();
  }
}

async function read(bytes: Uint8Array): Promise<string> {
  try {
    return await twoAtOnce(() => runReader("export-process.ts", [], bytes, LIMITS));
  } catch (error) {
    throw error instanceof UnreadableDocument ? explainProblem(error.problem) : error;
  }
}

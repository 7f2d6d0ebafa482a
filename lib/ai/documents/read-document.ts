import { z } from "zod";
import { LONGEST_DOCUMENT, UnreadableDocument } from "@/lib/ai/documents/document";
import { explainProblem } from "@/lib/ai/documents/explain-problem";
import { runReader } from "@/lib/ai/documents/run-reader";
import { twoAtOnce } from "@/lib/ai/documents/two-at-once";

const LIMITS = {
  timeoutMs: 10_000,
  // A UTF-16 unit becomes at most six bytes of JSON.
  mostOutput: LONGEST_DOCUMENT * 6 + 1_000,
  mostMemoryMb: 512,
};

const Answer = z.union([
  z.object({
    kind: z.enum(["txt", "md", "pdf", "docx"]),
    text: z.string().max(LONGEST_DOCUMENT),
    pages: z.number().int().nullable(),
  }),
  z.object({ problem: z.string() }),
]);

export type ReadDocument = Extract<z.infer<typeof Answer>, { text: string }>;

/**
 * The text of a file that somebody sent, read in a process of its own. Throws `invalid` or `unsupported_media_type` with
 * what is wrong and what to do, `unavailable` when too many wait.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  try {
    const read = () => runReader("reader-process.ts", [name.slice(-20)], bytes, LIMITS);
    const answer = Answer.parse(JSON.parse(await twoAtOnce(read)));
    if ("problem" in answer) throw explainProblem(answer.problem);
    return answer;
  } catch (error) {
    throw error instanceof UnreadableDocument ? explainProblem(error.problem) : error;
  }
}

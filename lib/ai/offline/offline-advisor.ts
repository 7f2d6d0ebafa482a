import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { advise } from "./advise";
import type { Briefing } from "./briefing";
import { recogniseTopic } from "./intent";
import type { Meant } from "./meaning/topic-reader";
import { readBriefing } from "./read-briefing";
import { withoutLead } from "./talk/leads";
import { withDocuments } from "./with-documents";

const WORDS_PER_DELTA = 3;
const TEXT_ID = "answer";
/** Of the person's messages before the question: what the talk is about stands in the latest. */
const MOST_EARLIER = 3;

interface Options {
  /** The pause between two deltas of a stream. */
  paceMs?: number;
  /** What a message asks for by its meaning, or null; left out, messages are known by their words alone. */
  topicMeant?: (message: string) => Promise<Meant | null>;
}

/**
 * The advisor that needs no model: a language model of the AI SDK that composes its answer from `providerOptions.offline`
 * (a `Briefing`). The same briefing gives the same answer.
 */
export function offlineAdvisor({ paceMs = 12, topicMeant }: Options = {}): LanguageModelV4 {
  const rest = async (options: LanguageModelV4CallOptions) =>
    restOf(await meant(readBriefing(options), topicMeant));
  return {
    specificationVersion: "v4",
    provider: "career-advisor",
    modelId: "offline-advisor",
    supportedUrls: {},
    async doGenerate(options) {
      options.abortSignal?.throwIfAborted();
      const text = await rest(options);
      return {
        content: [{ type: "text", text }],
        finishReason: { unified: "stop", raw: "stop" },
        usage: usageOf(text),
        warnings: [],
      };
    },
    async doStream(options) {
      options.abortSignal?.throwIfAborted();
      return { stream: streamOf(await rest(options), paceMs, options.abortSignal) };
    },
  };
}

/** The briefing with what the question means, and messages before it in which no word tells. */
async function meant(briefing: Briefing, topicMeant: Options["topicMeant"]): Promise<Briefing> {
  if (!topicMeant || briefing.prompt) return briefing;
  const questionOf = (text: string) => withoutLead(text).question;
  const said = briefing.history.flatMap(({ role, text }) => (role === "user" ? questionOf(text) : []));
  const unknown = said.slice(-MOST_EARLIER).filter((text) => recogniseTopic(text) === null);
  const meanings = new Map<string, Meant>();
  for (const text of [questionOf(briefing.question), ...unknown]) {
    const topic = await topicMeant(text);
    if (topic) meanings.set(text, topic);
  }
  return { ...briefing, meanings };
}

/** The answer, or what is left of one that had begun. What is known may have changed meanwhile: then it is told anew. */
function restOf(briefing: Briefing): string {
  const text = advise(withDocuments(briefing));
  if (!briefing.begun) return text;
  // Begun and whole already: its model must still say something.
  return text.startsWith(briefing.begun) ? text.slice(briefing.begun.length) || "\n" : `\n\n${text}`;
}

function streamOf(text: string, paceMs: number, signal?: AbortSignal) {
  const parts = partsOf(text);
  let onAbort: () => void = () => undefined;
  return new ReadableStream<LanguageModelV4StreamPart>({
    start(controller) {
      onAbort = () => controller.error(signal?.reason);
      if (signal?.aborted) return onAbort();
      signal?.addEventListener("abort", onAbort, { once: true });
    },
    async pull(controller) {
      const { value, done } = parts.next();
      if (value?.type === "text-delta" && paceMs > 0)
        await new Promise((resolve) => setTimeout(resolve, paceMs));
      if (signal?.aborted) return;
      if (value) return controller.enqueue(value);
      if (done) controller.close();
      signal?.removeEventListener("abort", onAbort);
    },
    cancel() {
      signal?.removeEventListener("abort", onAbort);
    },
  });
}

function* partsOf(text: string): Generator<LanguageModelV4StreamPart, undefined> {
  yield { type: "stream-start", warnings: [] };
  yield { type: "text-start", id: TEXT_ID };
  const words = text.match(/\S+\s*|\s+/g) ?? [];
  for (let index = 0; index < words.length; index += WORDS_PER_DELTA) {
    yield { type: "text-delta", id: TEXT_ID, delta: words.slice(index, index + WORDS_PER_DELTA).join("") };
  }
  yield { type: "text-end", id: TEXT_ID };
  yield { type: "finish", usage: usageOf(text), finishReason: { unified: "stop", raw: "stop" } };
}

/** Nothing is read by a model, so no input is counted; output counts words, the unit it is composed of. */
function usageOf(text: string): LanguageModelV4Usage {
  const words = text.split(/\s+/).filter(Boolean).length;
  return {
    inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: words, text: words, reasoning: 0 },
  };
}

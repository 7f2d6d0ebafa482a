import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { lengthOf, reckonTokens } from "@/lib/ai/reckon-tokens";

/** What a model took in all its calls; milliseconds to its first text. */
interface Reading {
  /** As the model said; by length where it did not, because it was cut or never says. */
  inputTokens: number;
  outputTokens: number;
  isEstimated: boolean;
  firstTokenMs: number | null;
  /** It was asked last and gave no answer, whatever became of that. */
  hasFailed: boolean;
}

/** One call that a model began to answer: characters, and what it said of its usage. */
interface Call {
  asked: number;
  said: number;
  told?: LanguageModelV4Usage;
}

/** The same model, and what it took, for work whose answer alone is handed on. */
export function meterModel(model: LanguageModelV4): { model: LanguageModelV4; read: () => Reading } {
  const calls: Call[] = [];
  let firstTokenMs: number | null = null;
  let hasFailed = false;
  /** What was refused took nothing; what we waited for and gave up was read. */
  const begin = async <T>({ prompt, abortSignal }: LanguageModelV4CallOptions, asking: PromiseLike<T>) => {
    const call: Call = { asked: lengthOf(prompt), said: 0 };
    hasFailed = true;
    try {
      const answer = await asking;
      hasFailed = false;
      calls.push(call);
      return { answer, call };
    } catch (error) {
      if (abortSignal?.aborted) calls.push(call);
      throw error;
    }
  };
  const metered: LanguageModelV4 = {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: async (options) => {
      const { answer, call } = await begin(options, model.doGenerate(options));
      call.told = answer.usage;
      for (const part of answer.content) if ("text" in part) call.said += part.text.length;
      return answer;
    },
    doStream: async (options) => {
      const begunAt = performance.now();
      const { answer, call } = await begin(options, model.doStream(options));
      const watch = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
        transform(part, controller) {
          if (part.type === "text-delta") firstTokenMs ??= Math.round(performance.now() - begunAt);
          if (part.type === "text-delta" || part.type === "reasoning-delta") call.said += part.delta.length;
          if (part.type === "finish") call.told = part.usage;
          controller.enqueue(part);
        },
      });
      return { ...answer, stream: answer.stream.pipeThrough(watch) };
    },
  };
  return { model: metered, read: () => ({ ...sumOf(calls), firstTokenMs, hasFailed }) };
}

function sumOf(calls: Call[]): Pick<Reading, "inputTokens" | "outputTokens" | "isEstimated"> {
  const sum = { inputTokens: 0, outputTokens: 0, isEstimated: false };
  for (const { asked, said, told } of calls) {
    const { total: input } = told?.inputTokens ?? {};
    const { total: output } = told?.outputTokens ?? {};
    sum.inputTokens += input ?? reckonTokens(asked);
    sum.outputTokens += output ?? reckonTokens(said);
    sum.isEstimated ||= input === undefined || output === undefined;
  }
  return sum;
}

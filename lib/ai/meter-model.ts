import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from "@ai-sdk/provider";
import { lengthOf } from "@/lib/ai/reckon-tokens";
import { hear, type Sum, Tally } from "@/lib/ai/tally";

/** What a model took in all its calls; milliseconds to its first text. */
interface Reading extends Sum {
  firstTokenMs: number | null;
  /** It was asked last and gave no answer, whatever became of that. */
  hasFailed: boolean;
}

/** The same model, and what it took, for work whose answer alone is handed on. */
export function meterModel(model: LanguageModelV4): { model: LanguageModelV4; read: () => Reading } {
  const tally = new Tally();
  let firstTokenMs: number | null = null;
  let hasFailed = false;
  const begin = async <T>({ prompt, abortSignal }: LanguageModelV4CallOptions, asking: PromiseLike<T>) => {
    const attempt = tally.begin(lengthOf(prompt));
    hasFailed = true;
    try {
      const answer = await asking;
      hasFailed = false;
      return { answer, attempt };
    } catch (error) {
      tally.failed(attempt, error, abortSignal?.aborted === true);
      throw error;
    }
  };
  const metered: LanguageModelV4 = {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: async (options) => {
      const { answer, attempt } = await begin(options, model.doGenerate(options));
      attempt.told = answer.usage;
      for (const part of answer.content) if ("text" in part) attempt.said += part.text.length;
      return answer;
    },
    doStream: async (options) => {
      const begunAt = performance.now();
      const { answer, attempt } = await begin(options, model.doStream(options));
      const watch = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
        transform(part, controller) {
          if (part.type === "text-delta") firstTokenMs ??= Math.round(performance.now() - begunAt);
          hear(attempt, part);
          controller.enqueue(part);
        },
      });
      return { ...answer, stream: answer.stream.pipeThrough(watch) };
    },
  };
  return { model: metered, read: () => ({ ...tally.sum(), firstTokenMs, hasFailed }) };
}

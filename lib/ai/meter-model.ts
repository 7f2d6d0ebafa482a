import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from "@ai-sdk/provider";

/** What a model said that a call took, as far as it said so; milliseconds to its first text. */
export interface Reading {
  inputTokens: number | null;
  outputTokens: number | null;
  firstTokenMs: number | null;
  /** It was asked and gave no answer, whatever became of that. */
  hasFailed: boolean;
}

/** The same model, and what it says of its usage, for work whose answer alone is handed on. */
export function meterModel(model: LanguageModelV4): { model: LanguageModelV4; reading: Reading } {
  const reading: Reading = { inputTokens: null, outputTokens: null, firstTokenMs: null, hasFailed: false };
  const keep = ({ inputTokens, outputTokens }: LanguageModelV4Usage) => {
    reading.inputTokens = inputTokens.total ?? null;
    reading.outputTokens = outputTokens.total ?? null;
  };
  const orNote = async <T>(asking: PromiseLike<T>): Promise<T> => {
    reading.hasFailed = true;
    const answer = await asking;
    reading.hasFailed = false;
    return answer;
  };
  const metered: LanguageModelV4 = {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: async (options) => {
      const answer = await orNote(model.doGenerate(options));
      keep(answer.usage);
      return answer;
    },
    doStream: async (options) => {
      const begunAt = performance.now();
      const answer = await orNote(model.doStream(options));
      const watch = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
        transform(part, controller) {
          if (part.type === "text-delta") reading.firstTokenMs ??= Math.round(performance.now() - begunAt);
          if (part.type === "finish") keep(part.usage);
          controller.enqueue(part);
        },
      });
      return { ...answer, stream: answer.stream.pipeThrough(watch) };
    },
  };
  return { model: metered, reading };
}

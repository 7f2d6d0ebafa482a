import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { createXai } from "@ai-sdk/xai";
import { topicMeant } from "@/lib/ai/offline/meaning/topic-meant";
import { offlineAdvisor } from "@/lib/ai/offline/offline-advisor";
import { type Env, env } from "@/lib/env";

export interface AdvisorModel {
  model: LanguageModelV4;
  /** The name the provider knows. */
  name: string;
  /** The name a person reads. */
  label: string;
  isOffline: boolean;
}

/** The offline advisor's name, as people read it. */
export const OFFLINE_LABEL = "Offline advisor";

const kept = globalThis as typeof globalThis & { careerAdvisorModel?: AdvisorModel };

/** Grok when XAI_API_KEY is set, else the OpenAI-compatible server of AI_BASE_URL, else the offline advisor. */
export function advisorModel(): AdvisorModel {
  kept.careerAdvisorModel ??= chooseModel(env());
  return kept.careerAdvisorModel;
}

/** The model that some settings choose. */
export function chooseModel(settings: Env): AdvisorModel {
  const { XAI_API_KEY, XAI_MODEL, XAI_BASE_URL, AI_BASE_URL, AI_MODEL, AI_API_KEY } = settings;
  if (XAI_API_KEY) {
    const xai = createXai({ apiKey: XAI_API_KEY, ...(XAI_BASE_URL ? { baseURL: XAI_BASE_URL } : {}) });
    return { model: xai(XAI_MODEL), name: XAI_MODEL, label: `Grok (${XAI_MODEL})`, isOffline: false };
  }
  if (AI_BASE_URL && AI_MODEL) {
    const server = createOpenAICompatible({
      name: "openai-compatible",
      baseURL: AI_BASE_URL,
      includeUsage: true,
      ...(AI_API_KEY ? { apiKey: AI_API_KEY } : {}),
    });
    return { model: server(AI_MODEL), name: AI_MODEL, label: AI_MODEL, isOffline: false };
  }
  const model = offlineAdvisor({ paceMs: settings.OFFLINE_PACE_MS, topicMeant });
  return { model, name: "offline-advisor", label: OFFLINE_LABEL, isOffline: true };
}

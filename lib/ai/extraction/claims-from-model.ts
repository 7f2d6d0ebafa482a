import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Claim } from "./claim";

/**
 * What a model reads in a message, checked by code and joined with what code reads itself. Without an answer in time,
 * or with one of another shape, what code reads alone. Never throws.
 */
export async function claimsFromModel(
  _model: LanguageModelV4,
  _text: string,
  _more: { now: Date; signal: AbortSignal },
): Promise<Claim[]> {
  return [];
}

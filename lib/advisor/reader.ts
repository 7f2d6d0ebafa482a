import { advisorModel } from "@/lib/ai/language-model";

/** Which extractor reads messages: with another number, everything is read again. */
export const RULES = "rules-2";

/** The name of all that reads a message here: the extractor, and the model where there is one. */
export function readerName(): string {
  const { name, isOffline } = advisorModel();
  return isOffline ? RULES : `${RULES}+${name}`;
}

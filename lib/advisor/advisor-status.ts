import { advisorModel } from "@/lib/ai/language-model";

/** Which model answers, as people read it. */
export function advisorStatus(): { model: string; label: string; isOffline: boolean } {
  const { name, label, isOffline } = advisorModel();
  return { model: name, label, isOffline };
}

import type { Briefing } from "./briefing";

/** The offline advisor reads what was attached as what was pasted below the question: data either way. */
export function withDocuments(briefing: Briefing): Briefing {
  const attached = (briefing.documents ?? []).filter(({ isNew }) => isNew).map(({ text }) => text);
  return attached.length === 0
    ? briefing
    : { ...briefing, question: [briefing.question, ...attached].join("\n\n") };
}

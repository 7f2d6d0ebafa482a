import { materialIn } from "./answers";
import type { Briefing } from "./briefing";

const MATERIAL_WORDS = 25;

/** The text that a question is about: attached, filled into a template, set apart in it, or the question itself when it is long. */
export function materialOf(briefing: Briefing): string | null {
  const { question } = briefing;
  return attachedTo(briefing) ?? materialIn(question) ?? inlineMaterial(question) ?? longEnough(question);
}

function attachedTo({ documents = [] }: Briefing) {
  const texts = documents.filter(({ isNew }) => isNew).map(({ text }) => text);
  return texts.length > 0 ? texts.join("\n\n") : null;
}

/** "Rewrite this: …" */
function inlineMaterial(question: string) {
  return (
    /^\W*(?:please )?(?:rewrite|improve|polish|reword|sharpen|review|check|fix|correct)\b[^:\n]{0,40}:\s*(\S.{10,2000})$/is.exec(
      question,
    )?.[1] ?? null
  );
}

function longEnough(question: string) {
  return wordsIn(question) >= MATERIAL_WORDS ? question : null;
}

export function wordsIn(text: string) {
  return text.split(/\s+/, 200).filter(Boolean).length;
}

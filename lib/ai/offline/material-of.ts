import { materialIn } from "./answers";
import type { Briefing } from "./briefing";
import { looksLikeResume } from "./material";

const MATERIAL_WORDS = 25;

/** The text that a question is about: attached, filled into a template, set apart in it, or the question itself when it is long. */
export function materialOf(briefing: Briefing): string | null {
  const { question } = briefing;
  return attachedTo(briefing) ?? materialIn(question) ?? inlineMaterial(question) ?? longEnough(question);
}

/** The résumé that was sent or attached earlier in the conversation; null without one. */
export function resumeBefore({ history, documents = [] }: Briefing): string | null {
  const said = history.filter(({ role }) => role === "user").map(({ text }) => text);
  const attached = documents.map(({ text }) => text);
  return said.findLast(looksLikeResume) ?? attached.find(looksLikeResume) ?? null;
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

type Questions = Map<string, number[]>;

/** Of more people than this the oldest are forgotten: their questions are embedded once more, no harm done. */
const MOST_PEOPLE = 1_000;
/** Of one person's the last ones: somebody may ask faster than a job embeds. */
const MOST_EACH = 8;

// Next bundles pages, handlers and instrumentation apart: who answers and who embeds share one memory.
const kept = globalThis as typeof globalThis & { careerAdvisorQuestions?: Map<string, Questions> };

function people(): Map<string, Questions> {
  kept.careerAdvisorQuestions ??= new Map();
  return kept.careerAdvisorQuestions;
}

/** Keeps the vector that recall made of a question whose reply has begun, so that it is not made a second time. */
export function keepQuestion(userId: string, messageId: string, vector: number[] | null): void {
  if (!vector) return;
  const questions = people().get(userId) ?? new Map();
  people().set(userId, questions.set(messageId, vector));
  const [first] = questions.keys();
  if (first && questions.size > MOST_EACH) questions.delete(first);
  const [oldest] = people().keys();
  if (oldest && people().size > MOST_PEOPLE) people().delete(oldest);
}

/** Hands over a person's vectors by message id; they are kept no longer. */
export function takeQuestions(userId: string): Questions {
  const questions = people().get(userId) ?? new Map();
  people().delete(userId);
  return questions;
}

/** The categories that a migration makes, and the product's own prompts name. */
export const categories = [
  "career-paths",
  "skill-gaps",
  "resume",
  "interview",
  "salary",
  "transitions",
  "leadership",
  "first-job",
  "networking",
  "workplace",
] as const;

import { expect, test } from "vitest";
import { premadePrompts } from "@/prisma/premade-prompts";
import { aResume } from "@/tests/harness/resume";
import { readsEnglish } from "./reads-english";

test.each([
  "What do you know about my experience with Python?",
  "Should I ask my boss for a raise?",
  "SQL, Python, dbt, Airflow",
  "Das Auto GmbH made me an offer. What should I do with it?",
  "I speak Polish (native), English (C1), German (A2).",
  "thanks!",
  "Die hard",
  "Java",
  "no",
  "No, thanks",
  aResume,
])("read: %s", (text) => expect(readsEnglish(text)).toBe(true));

test.each([
  "Was weißt du über meine Erfahrung mit Python?",
  "Que sais-tu de mon expérience avec Python ?",
  "¿Qué sabes de mi experiencia con Python?",
  "Co wiesz o moim doświadczeniu z Pythonem?",
  "Cosa sai della mia esperienza con Python?",
  "Какой у меня опыт работы?",
  "我有什么经验？可以做什么",
  "kannst du deutsch?",
  "Me gustaría cambiar de trabajo",
  "Hallo",
  "Bonjour, je cherche du travail",
])("not read: %s", (text) => expect(readsEnglish(text)).toBe(false));

test("every template is read", () => {
  for (const { template, title } of premadePrompts) expect(readsEnglish(template), title).toBe(true);
});

import { expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { wordsIn } from "@/tests/harness/words";
import { scopeWords } from "./scope-words";

test.each([
  [["read"] as const, ["May read.", "Darf lesen.", "Puede leer."]],
  [
    ["read", "write"] as const,
    ["May read and write.", "Darf lesen und schreiben.", "Puede leer y escribir."],
  ],
  [
    ["read", "write", "admin"] as const,
    [
      "May read, write and administer.",
      "Darf lesen, schreiben und verwalten.",
      "Puede leer, escribir y administrar.",
    ],
  ],
])("what a token may is one sentence: %j", (scopes, sentences) => {
  expect(LOCALES.map((locale) => scopeWords([...scopes], wordsIn("account", locale)))).toEqual(sentences);
});

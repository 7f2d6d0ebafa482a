import { expect, test } from "vitest";
import { guessLanguage } from "./guess-language";

test.each([
  ["en", "You have the experience that this role asks for. Talk to the hiring manager."],
  ["de", "Ich habe als Koch gearbeitet und möchte nun etwas anderes machen, das ist nicht leicht."],
  ["fr", "Je suis infirmière depuis dix ans et je veux travailler avec des enfants."],
  ["ja", "私は看護師です。転職したいです。"],
  ["uk", "Я працюю вчителем і хочу змінити професію."],
  ["ru", "Я работаю учителем и хочу сменить профессию."],
])("%s is heard as such", (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test("a foreign name does not make a text foreign, and a list of names has no language", () => {
  expect(
    guessLanguage("You said that you worked in 東京 for years, and that is what this team asks for."),
  ).toBe("en");
  expect(guessLanguage("Kubernetes, Terraform")).toBeNull();
});

import { expect, test } from "vitest";
import { namesOf, spokenLanguages } from "./spoken-languages";

test("the page's language comes first, each as the browser says that it is spoken, and the browser's others last", () => {
  expect(spokenLanguages("de", ["en-GB", "en-US", "en", "de-AT", "fr"])).toEqual([
    "de-AT",
    "en-GB",
    "es-ES",
    "fr-FR",
    "en-US",
  ]);
  expect(spokenLanguages("en", [])).toEqual(["en-US", "de-DE", "es-ES"]);
});

test("a language is named with its place only where it is there twice", () => {
  expect(namesOf(["de-AT", "en-GB", "en-US"], "en")).toEqual([
    "German",
    "British English",
    "American English",
  ]);
  expect(namesOf(["en-US", "es-ES"], "de")).toEqual(["Englisch", "Spanisch"]);
});

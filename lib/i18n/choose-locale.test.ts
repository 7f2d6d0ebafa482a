import { expect, test } from "vitest";
import { chooseLocale } from "./choose-locale";

test("what was chosen here comes before what the browser asks for", () => {
  expect(chooseLocale("es", "de-DE,de;q=0.9")).toBe("es");
  expect(chooseLocale("en", "de")).toBe("en");
});

test.each([
  ["de-AT", "de"],
  ["es-419,es;q=0.9,en;q=0.8", "es"],
  ["en-GB,de;q=0.9", "en"],
  ["fr", "en"],
  ["fr, es;q=0.5", "es"],
  ["de;q=0.4, es;q=0.7", "es"],
  ["de;q=0, fr", "en"],
  ["*", "en"],
  ["", "en"],
  [null, "en"],
  [";;,q=,-", "en"],
  ["de;q=never", "en"],
  [`${"x".repeat(10_000)},`, "en"],
] as const)("a browser that asks for %j is answered in %s", (accepted, locale) => {
  expect(chooseLocale(undefined, accepted)).toBe(locale);
});

test.each(["fr", "EN", "de-DE", "", "constructor", "../es"])("a choice of %j is none", (chosen) => {
  expect(chooseLocale(chosen, "es")).toBe("es");
  expect(chooseLocale(chosen, null)).toBe("en");
});

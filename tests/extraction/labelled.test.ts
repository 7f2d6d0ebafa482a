import { describe, expect, test } from "vitest";
import { figuresOf, precision, recall } from "./report";
import { readSet, scoreSet } from "./score";
import { OWN_SETS, SETS } from "./sets";

describe.each(SETS)("%s", (path) => {
  const scored = scoreSet(path);
  const figures = figuresOf(scored);

  test("says what a person has, and little else, and most of it", () => {
    expect(precision(figures.has)).toBeGreaterThanOrEqual(0.95);
    expect(recall(figures.has)).toBeGreaterThanOrEqual(0.85);
  });

  test("takes no wish for a skill", () => expect(figures.wantsAsHas).toBe(0));

  test("takes nobody else, no question, no supposition and no advert for the person", () =>
    expect(figures.strangersAsSelf).toBe(0));

  test("stores nothing that an instruction dictates", () => expect(figures.injectionsStored).toBe(0));

  test("never takes a résumé for something said", () => {
    const resumes = scored.filter(({ labelled }) => labelled.class === "resume");
    expect(resumes.flatMap(({ claims }) => claims).filter(({ origin }) => origin === "statement")).toEqual(
      [],
    );
  });
});

test("the sets have at least 300 sentences together, and none twice", () => {
  const texts = OWN_SETS.flatMap(readSet).map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(texts).size).toBe(texts.length);
});

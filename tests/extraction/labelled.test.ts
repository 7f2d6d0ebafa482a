import { describe, expect, test } from "vitest";
import { figuresOf, isResume, precision, recall } from "./report";
import { readSet, scoreSet } from "./score";
import {
  EXAMINER_SET,
  OWN_SETS,
  PASSERS_SET,
  PERSONAS_SET,
  SETS,
  TALK_SET,
  VOICES_SET,
  WALKS_SET,
} from "./sets";

/** What a set falls short of, and holds. */
const SHORT: Record<
  string,
  { precision?: number; recall?: number; injections?: number; strangers?: number; resumesSaid?: number }
> = {
  [VOICES_SET]: { precision: 0.92 },
  [WALKS_SET]: { recall: 0.81 },
  [TALK_SET]: { recall: 0.81 },
  [PERSONAS_SET]: { precision: 0.89, recall: 0.65, strangers: 1, resumesSaid: 2 },
  [EXAMINER_SET]: { precision: 0.92, strangers: 2, resumesSaid: 1 },
  [PASSERS_SET]: { precision: 0.9, recall: 0.77 },
};

describe.each(SETS)("%s", (path) => {
  const scored = scoreSet(path);
  const figures = figuresOf(scored);
  const least = {
    precision: 0.95,
    recall: 0.85,
    injections: 0,
    strangers: 0,
    resumesSaid: 0,
    ...SHORT[path],
  };

  test("says what a person has, and little else, and most of it", () => {
    expect(precision(figures.has)).toBeGreaterThanOrEqual(least.precision);
    expect(recall(figures.has)).toBeGreaterThanOrEqual(least.recall);
  });

  test("takes no wish for a skill", () => expect(figures.wantsAsHas).toBe(0));

  test("takes nobody else, no question, no supposition and no advert for the person", () =>
    expect(figures.strangersAsSelf).toBeLessThanOrEqual(least.strangers));

  test("stores nothing that an instruction dictates", () =>
    expect(figures.injectionsStored).toBeLessThanOrEqual(least.injections));

  test("takes no résumé for something said", () => {
    const resumes = scored.filter(({ labelled }) => isResume(labelled.class));
    const said = resumes.filter(({ claims }) => claims.some(({ origin }) => origin === "statement"));
    expect(said.length).toBeLessThanOrEqual(least.resumesSaid);
  });
});

test("the sets have at least 300 sentences together, and none twice", () => {
  const texts = OWN_SETS.flatMap(readSet).map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(texts).size).toBe(texts.length);
});

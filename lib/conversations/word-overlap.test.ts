import { expect, test } from "vitest";
import { asksForSomething, wordOverlaps } from "./word-overlap";

const passages = [
  "Introduced dbt and Airflow to a team of five analysts.",
  "Led the migration of the warehouse to BigQuery with the team.",
  "My experience so far: a team in Gdańsk.",
];

test("the passage that has the name asked for stands out", () => {
  const [airflow, ...others] = wordOverlaps("What do you know about my experience with Airflow?", passages);
  expect(airflow).toEqual({ share: 1, isNamed: true });
  expect(others).toEqual([
    { share: 0, isNamed: false },
    { share: 0, isNamed: false },
  ]);
});

test("a rare word counts more than one that all passages have", () => {
  const [, migration, other] = wordOverlaps("the team's migration", passages);
  expect(migration?.share).toBeGreaterThan(0.8);
  expect(other?.share).toBeLessThan(0.4);
});

test("plurals and endings are one word, and letters beyond English count", () => {
  expect(wordOverlaps("the migrations to warehouses", passages)[1]).toEqual({ share: 1, isNamed: true });
  expect(wordOverlaps("gdańsk", passages)[2]).toEqual({ share: 1, isNamed: true });
});

test("a question of common words alone, and no passages, share nothing", () => {
  expect(wordOverlaps("What do you know about me?", passages).every(({ share }) => share === 0)).toBe(true);
  expect(wordOverlaps("Airflow", [])).toEqual([]);
});

test("a question in general words is told from one that asks for something", () => {
  expect(asksForSomething("What do you know about me?")).toBe(false);
  expect(asksForSomething("What have I told you so far?")).toBe(false);
  expect(asksForSomething("What do you know about my work in Leeds?")).toBe(true);
});

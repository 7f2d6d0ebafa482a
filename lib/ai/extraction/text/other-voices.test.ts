import { expect, test } from "vitest";
import { extractClaims } from "../extract-claims";

const NOW = new Date("2026-11-25T12:00:00Z");
const valuesOf = (text: string) => extractClaims(text, NOW).map(({ value }) => value);

test("what somebody else wrote of themselves says nothing of the person", () => {
  expect(valuesOf("My friend sent me this:\n\nI am a nurse with 10 years of experience.")).toEqual([]);
  expect(valuesOf("Here's my colleague's bio: I'm a product manager and I know Jira.")).toEqual([]);
  expect(valuesOf("Found on a forum: I'm a senior developer with 10 years of Go.")).toEqual([]);
});

test("a played part says nothing either", () => {
  expect(valuesOf("Let's roleplay: I am a pilot. I know Go.")).toEqual([]);
});

test("what the person says themselves stays, before it and in a message that only speaks of others", () => {
  expect(valuesOf("I know Java. My brother wrote this:\nI know Go.")).toEqual(["Java"]);
  expect(valuesOf("My brother wrote me a reference. I'm a plumber.")).toEqual(["Plumber"]);
});

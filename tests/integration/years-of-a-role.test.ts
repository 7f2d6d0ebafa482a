import { expect, test } from "vitest";
import { getPerson, getProfile, listFacts } from "@/lib/users";
import { noted } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";

const NURSE = { predicate: "role", value: "Nurse" } as const;
const SEVEN = { predicate: "years", value: "7", quantity: 7, of: "Nurse" } as const;

test("years of a role are told as people say it, and are the experience of whoever has told no other", async () => {
  const actor = await aUser();
  await noted(actor, "I'm a nurse with 7 years' experience.", [NURSE, SEVEN]);
  const years = (await listFacts(actor)).items.find(({ predicate }) => predicate === "years");
  expect(years).toMatchObject({ quantity: 7, of: "Nurse", of_words: "as a nurse" });
  expect((await getProfile(actor)).years_experience).toBe(7);
  expect((await getPerson(actor)).outlook.more).toEqual(["7 years as a nurse"]);
});

test("the years of a skill, or of what one was, are no years of experience", async () => {
  const actor = await aUser();
  await noted(actor, "I was a nurse for 7 years. I have 6 years of Go.", [
    { ...NURSE, modality: "had" },
    { ...SEVEN, modality: "had" },
    { predicate: "skill", value: "Go" },
    { predicate: "years", value: "6", quantity: 6, of: "Go" },
  ]);
  expect((await getProfile(actor)).years_experience).toBeNull();
  expect((await getPerson(actor)).outlook.more).toEqual(["6 years of Go"]);
});

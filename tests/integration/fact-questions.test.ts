import { expect, test } from "vitest";
import { changeFact, saveProfile } from "@/lib/advisor";
import { getProfile, listFacts } from "@/lib/users";
import { noted } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";

type Person = Awaited<ReturnType<typeof aUser>>;

const years = (value: string) => ({ predicate: "years", value }) as const;
const level = (value: string) => ({ predicate: "level", value }) as const;

async function factSaying(actor: Person, value: string) {
  const fact = (await listFacts(actor)).items.find((each) => each.value === value);
  if (!fact) throw new Error(`nothing says ${value}`);
  return fact;
}

test("what contradicts waits with both quotes, and what stood stays until the person has said which is right", async () => {
  const actor = await aUser();
  await noted(actor, "I have 5 years of experience.", [years("5")], "2026-03-01T10:00:00Z");
  await noted(actor, "I have 7 years of experience.", [years("7")], "2026-06-01T10:00:00Z");
  expect((await getProfile(actor)).years_experience).toBe(5);
  const [five, seven] = [await factSaying(actor, "5"), await factSaying(actor, "7")];
  expect(five).toMatchObject({ counts: true, contradicts: null });
  expect(seven).toMatchObject({
    counts: false,
    contradicts: five.id,
    quote: "I have 7 years of experience.",
  });
  await changeFact(actor, seven.id, { status: "confirmed" });
  expect((await getProfile(actor)).years_experience).toBe(7);
  expect(await factSaying(actor, "5")).toMatchObject({ status: "superseded", counts: false });
  expect(await factSaying(actor, "7")).toMatchObject({ status: "confirmed", contradicts: null });
});

test("the other answer settles it as well, and what was said before is not asked again", async () => {
  const actor = await aUser();
  await noted(actor, "I am a senior engineer.", [level("Senior")]);
  await noted(actor, "I am a junior engineer.", [level("Junior")]);
  await changeFact(actor, (await factSaying(actor, "Senior")).id, { status: "confirmed" });
  expect((await getProfile(actor)).experience_level).toBe("senior");
  const { items } = await listFacts(actor);
  expect(items.filter(({ contradicts }) => contradicts)).toEqual([]);
});

test("a confirmed value is never replaced without the person, not by a correction either", async () => {
  const actor = await aUser();
  await noted(actor, "I have 5 years of experience.", [years("5")]);
  await changeFact(actor, (await factSaying(actor, "5")).id, { status: "confirmed" });
  await noted(actor, "Actually it is 7 years, not 5.", [years("7")]);
  await noted(actor, "I have 9 years of experience.", [years("9")], "2031-01-01T00:00:00Z");
  expect((await getProfile(actor)).years_experience).toBe(5);
  expect(await factSaying(actor, "5")).toMatchObject({ status: "confirmed", counts: true });
  expect((await factSaying(actor, "9")).contradicts).toBe((await factSaying(actor, "5")).id);
});

test("a clear correction takes the place of what was not confirmed", async () => {
  const actor = await aUser();
  await noted(actor, "I have 5 years of experience.", [years("5")]);
  await noted(actor, "Hm. Actually it is 7 years, not 5.", [
    { ...years("7"), words: "it is 7 years", confidence: 0.6 },
  ]);
  expect((await getProfile(actor)).years_experience).toBe(7);
  expect(await factSaying(actor, "5")).toMatchObject({ status: "superseded" });
  await noted(actor, "Actually, my résumé: 3 years, not 7.", [{ ...years("3"), origin: "document" }]);
  expect((await getProfile(actor)).years_experience).toBe(7);
});

test("years that passed are no contradiction, and a gap that was closed is none", async () => {
  const actor = await aUser();
  await noted(actor, "I have 5 years of experience.", [years("5")], "2023-03-01T10:00:00Z");
  await noted(actor, "I don't know Go.", [{ predicate: "skill", value: "Go", modality: "lacks" }]);
  await noted(actor, "I have 8 years of experience.", [years("8")], "2026-03-01T10:00:00Z");
  await noted(actor, "I know Go.", [{ predicate: "skill", value: "Go" }], "2026-12-01T10:00:00Z");
  expect(await getProfile(actor)).toMatchObject({ years_experience: 8, skills: ["Go"] });
  expect((await listFacts(actor)).items.filter(({ contradicts }) => contradicts)).toEqual([]);
});

test("a skill that is taken back later is a question, not a loss", async () => {
  const actor = await aUser();
  await noted(actor, "I know Go.", [{ predicate: "skill", value: "Go" }], "2026-03-01T10:00:00Z");
  await noted(actor, "I don't know Go.", [{ predicate: "skill", value: "Go", modality: "lacks" }]);
  expect((await getProfile(actor)).skills).toEqual(["Go"]);
  const question = (await listFacts(actor)).items.find(({ contradicts }) => contradicts);
  expect(question).toMatchObject({ modality: "lacks" });
  await changeFact(actor, question?.id ?? "", { status: "confirmed" });
  expect((await getProfile(actor)).skills).toEqual([]);
});

test("what is typed into the profile wins, and what is taken out is rejected", async () => {
  const actor = await aUser();
  await noted(actor, "I know Go and SQL and have 5 years.", [
    { predicate: "skill", value: "Go" },
    { predicate: "skill", value: "SQL" },
    years("5"),
  ]);
  const saved = await saveProfile(actor, {
    skills: ["golang", "Rust"],
    years_experience: 6,
    experience_level: "mid",
  });
  expect(saved).toMatchObject({ skills: ["golang", "Rust"], years_experience: 6, experience_level: "mid" });
  expect(await factSaying(actor, "SQL")).toMatchObject({ status: "rejected" });
  expect(await factSaying(actor, "5")).toMatchObject({ status: "superseded" });
  expect(await factSaying(actor, "Rust")).toMatchObject({
    status: "confirmed",
    origin: "person",
    quote: null,
  });
  await noted(actor, "I have 8 years.", [years("8")]);
  expect(await getProfile(actor)).toMatchObject({ years_experience: 6 });
  expect((await factSaying(actor, "8")).contradicts).toBe((await factSaying(actor, "6")).id);
  const cleared = await saveProfile(actor, { skills: [], years_experience: null, experience_level: null });
  expect(cleared).toMatchObject({ skills: [], years_experience: null, experience_level: null });
  expect(await saveProfile(actor, { skills: ["Rust"] })).toMatchObject({ skills: ["Rust"] });
});

test("saving what was noted confirms it with its source, and saving again changes nothing", async () => {
  const actor = await aUser();
  await noted(actor, "I know Go.", [{ predicate: "skill", value: "Go" }]);
  for (let times = 0; times < 3; times += 1) await saveProfile(actor, { skills: ["Go"] });
  expect((await listFacts(actor)).items).toEqual([
    expect.objectContaining({ status: "confirmed", quote: "I know Go.", counts: true }),
  ]);
});

test("the summary is ours until the person writes one, and ours again when they take it away", async () => {
  const actor = await aUser();
  expect(await getProfile(actor)).toMatchObject({ profile_summary: null, summary_source: null });
  await noted(actor, "I know Go, have 6 years and want to become a team lead.", [
    { predicate: "skill", value: "Go" },
    years("6"),
    { predicate: "goal", value: "Team lead", modality: "wants" },
  ]);
  const ours = "6 years of experience. Skills: Go. Aims for: Team lead.";
  expect(await getProfile(actor)).toMatchObject({ profile_summary: ours, summary_source: "facts" });
  const theirs = { profile_summary: "I build payment systems.", summary_source: "person" };
  expect(await saveProfile(actor, { profile_summary: theirs.profile_summary })).toMatchObject(theirs);
  expect(await saveProfile(actor, { profile_summary: null })).toMatchObject({ profile_summary: ours });
});

test("a correction in words that are older than what was noted before them takes nothing's place", async () => {
  const actor = await aUser();
  await noted(actor, "I have 8 years of experience.", [years("8")], "2026-05-01T10:00:00Z");
  await noted(actor, "Actually it is 5 years, not 8.", [years("5")], "2023-05-01T10:00:00Z");
  expect((await getProfile(actor)).years_experience).toBe(8);
  expect(await factSaying(actor, "8")).toMatchObject({ status: "proposed", counts: true });
});

test("older words that are noted later are asked about, or are past; they take the place of nothing", async () => {
  const actor = await aUser();
  const noGo = { predicate: "skill", value: "Go", modality: "lacks" } as const;
  await noted(actor, "I am a senior engineer in Lyon and know Go.", [
    { ...level("Senior"), words: "senior" },
    { predicate: "location", value: "Lyon", words: "Lyon" },
    { predicate: "skill", value: "Go", words: "Go" },
  ]);
  await noted(
    actor,
    "I am a junior in Turin, without Go.",
    [
      { ...level("Junior"), words: "junior" },
      { predicate: "location", value: "Turin", words: "Turin" },
      { ...noGo, words: "without Go" },
    ],
    "2021-05-01T10:00:00Z",
  );
  expect(await getProfile(actor)).toMatchObject({ experience_level: "senior", skills: ["Go"] });
  expect(await factSaying(actor, "Lyon")).toMatchObject({ counts: true });
  expect(await factSaying(actor, "Turin")).toMatchObject({ counts: false });
  const senior = await factSaying(actor, "Senior");
  expect((await factSaying(actor, "Junior")).contradicts).toBe(senior.id);
  const asked = (await listFacts(actor)).items.filter(({ contradicts }) => contradicts);
  expect(asked.map(({ value }) => value)).toEqual(["Junior"]);
});

import type { Actor } from "@/lib/actor";
import { getPrompt, saveVersion } from "@/lib/prompts";
import { aUser } from "@/tests/harness/people";
import { aPublished, checked } from "@/tests/harness/premade";

/** A published prompt with a second version that may be tried. */
export async function aRival(admin: Actor): Promise<string> {
  const id = await aPublished(admin);
  const words = { title: "Tried words", instructions: "Say second.", base_version: 1, note: "" };
  await saveVersion(admin, id, words, { isShown: false });
  await checked(admin, id, 2);
  return id;
}

/** Somebody who is shown that version of a prompt. */
export async function someoneWith(id: string, version: number): Promise<Actor> {
  for (let tried = 0; tried < 200; tried += 1) {
    const person = await aUser();
    if ((await getPrompt(person, id)).version === version) return person;
  }
  throw new Error(`nobody of 200 was shown version ${version}`);
}

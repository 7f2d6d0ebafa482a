import type { Actor } from "@/lib/actor";
import { fillPrompt, goOnWithGate } from "@/lib/advisor";
import { appendMessage, finishReply, startConversation } from "@/lib/conversations";
import { asSystem } from "@/lib/db/as-user";
import {
  askGate,
  createPremade,
  failGate,
  getGate,
  overrideGate,
  publishVersion,
  saveVersion,
} from "@/lib/prompts";
import type { SaveVersion } from "@/lib/prompts/contract";
import { setRole } from "@/lib/users";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aUser } from "@/tests/harness/people";
import { aWriter, whole } from "@/tests/harness/said";

export async function anAdmin(): Promise<Actor> {
  const person = await aUser("Grace");
  await setRole(person.email, "admin");
  return { ...person, role: "admin" };
}

export async function aPublished(admin: Actor, words = aPrompt({ instructions: "Say first." })) {
  const made = await createPremade(admin, words);
  if (!made) throw new Error("it was not made");
  await published(admin, made.id, 1);
  return made.id;
}

/** Has a version checked as the job does; returns what was found. */
export async function checked(admin: Actor, promptId: string, version: number) {
  await askGate(admin, promptId, version);
  const { runId } = await asSystem((tx) => tx.promptGate.findFirstOrThrow({ where: { promptId, version } }));
  while (await goOnWithGate(runId));
  return getGate(admin, promptId, version);
}

export async function published(admin: Actor, promptId: string, version: number) {
  await checked(admin, promptId, version);
  return publishVersion(admin, promptId, version);
}

/** Has people shown what its checks would block. */
export async function forced(admin: Actor, promptId: string, version: number) {
  await askGate(admin, promptId, version);
  const { runId } = await asSystem((tx) => tx.promptGate.findFirstOrThrow({ where: { promptId, version } }));
  await failGate(runId, "It is not to be checked.");
  await overrideGate(admin, promptId, version, "For a test.");
  return publishVersion(admin, promptId, version);
}

/** Changed words that people see at once. */
export async function edited(admin: Actor, promptId: string, change: Omit<SaveVersion, "note">) {
  const { version } = await saveVersion(admin, promptId, { note: "", ...change }, { isShown: false });
  await published(admin, promptId, version);
}

/** Somebody fills the prompt, sends it, and is answered. */
export async function used(actor: Actor, promptId: string) {
  const { text } = await fillPrompt(actor, promptId, { values: {} });
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text, prompt_id: promptId }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: "Answered." });
  return turn.reply;
}

import type { Actor } from "@/lib/actor";
import { fillPrompt } from "@/lib/advisor";
import { appendMessage, finishReply, startConversation } from "@/lib/conversations";
import { createPremade, publishVersion } from "@/lib/prompts";
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
  await publishVersion(admin, made.id, 1);
  return made.id;
}

/** Somebody fills the prompt, sends it, and is answered. */
export async function used(actor: Actor, promptId: string) {
  const { text } = await fillPrompt(actor, promptId, { values: {} });
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text, prompt_id: promptId }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: "Answered." });
  return turn.reply;
}

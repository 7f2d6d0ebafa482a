import type { Actor } from "@/lib/actor";
import { appendMessage, embedPendingMessages, finishReply, startConversation } from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { insertPerson, moveTo, passageNumbers } from "./load.sql.ts";
import type { Conversation, Turn } from "./read-set.ts";

export interface Loaded {
  actor: Actor;
  turnOfMessage: Map<string, string>;
  turnOfPassage: Map<number, string>;
}

const writer = { model: "none", leaseOwner: "the evaluation", leaseSeconds: 60 };
/** Both speakers' turns are the person's messages; nobody answers them. */
const nothing = { text: "", status: "stopped", errorCode: null, usage: null } as const;

/** One conversation of the set as one person, each session as a conversation of its day, by the product's own verbs. */
export async function load({ turns }: Conversation): Promise<Loaded> {
  const actor: Actor = { userId: newId(), role: "user" };
  await asSystem((tx) => insertPerson(tx, actor.userId));
  const turnOfMessage = new Map<string, string>();
  for (const session of new Set(turns.map((turn) => turn.session))) {
    const { id } = await startConversation(actor, {});
    const said = turns.filter((turn) => turn.session === session);
    for (const turn of said) {
      const { message, reply } = await appendMessage(actor, id, { text: textOf(turn) }, writer);
      await finishReply(actor, reply.id, nothing);
      turnOfMessage.set(message.id, turn.id);
    }
    const date = dayOf(said[0]?.date ?? "");
    if (date) await asUser(actor, (tx) => moveTo(tx, actor.userId, id, date));
  }
  await embedPendingMessages(actor);
  const numbers = await asUser(actor, (tx) => passageNumbers(tx, actor.userId));
  const turnOfPassage = new Map(
    numbers.map(({ number, messageId }) => [Number(number), turnOfMessage.get(messageId) ?? ""]),
  );
  return { actor, turnOfMessage, turnOfPassage };
}

function textOf({ speaker, text, caption }: Turn): string {
  return `${speaker}: ${text}${caption ? ` ${caption}` : ""}`;
}

/** Understands "1:56 pm on 8 May, 2023" and whatever `Date` does; null otherwise. */
export function dayOf(date: string): Date | null {
  const [, time = "", day = date] = /^(.*?) on (.*)$/.exec(date) ?? [];
  const read = new Date(`${day} ${time} UTC`);
  const plain = new Date(date);
  if (!Number.isNaN(read.getTime())) return read;
  return Number.isNaN(plain.getTime()) ? null : plain;
}

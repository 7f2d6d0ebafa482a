import { ask } from "@/lib/apart/ask";
import { eitherWay } from "@/lib/apart/either-way";
import { MOST_LOST, type Sweep, Swept } from "@/lib/users/apart/contract";
import * as keys from "@/lib/users/forget-request-keys";
import * as tries from "@/lib/users/identity/tries";
import * as calls from "@/lib/users/usage/end-call";

/** `forget-request-keys.ts`, here or where Users is served. */
export const forgetRequestKeys = eitherWay("users", keys.forgetRequestKeys, () => sweep("request-keys"));

/** `identity/tries.ts`, here or where Users is served. */
export const forgetTries = eitherWay("users", tries.forgetTries, () => sweep("sign-in-tries"));

/** `usage/end-call.ts`, here or where Users is served. */
export const giveUpLostCalls = eitherWay("users", calls.giveUpLostCalls, async (replies = []) => {
  let count = 0;
  for (let at = 0; at === 0 || at < replies.length; at += MOST_LOST) {
    count += await sweep("lost-calls", replies.slice(at, at + MOST_LOST));
  }
  return count;
});

async function sweep(what: Sweep["what"], lost: calls.LostReply[] = []): Promise<number> {
  const replies = lost.map(({ userId, replyId, inputTokens, outputTokens, costMicros }) => ({
    ...{ user_id: userId, reply_id: replyId, input_tokens: inputTokens, output_tokens: outputTokens },
    cost_micros: costMicros,
  }));
  const body = { what, ...(replies.length > 0 ? { replies } : {}) };
  const asked = { scope: "users:sweep", method: "POST", path: "/users/sweep", body } as const;
  return (await ask(null, { ...asked, answers: Swept })).count;
}

const SWEEPS: Record<Sweep["what"], (sweep: Sweep) => Promise<number>> = {
  "request-keys": () => keys.forgetRequestKeys(),
  "sign-in-tries": () => tries.forgetTries(),
  "lost-calls": ({ replies }) => calls.giveUpLostCalls(replies.map(asLost)),
};

/** Clears away one kind of leftovers. Returns how many there were. */
export function sweepAway(asked: Sweep): Promise<number> {
  return SWEEPS[asked.what](asked);
}

function asLost(reply: Sweep["replies"][number]): calls.LostReply {
  const {
    user_id: userId,
    reply_id: replyId,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
  } = reply;
  return { userId, replyId, inputTokens, outputTokens, costMicros: reply.cost_micros };
}

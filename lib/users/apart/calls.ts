import { ask, NOTHING } from "@/lib/apart/ask";
import { eitherWay } from "@/lib/apart/either-way";
import { DomainError } from "@/lib/errors";
import { type BeginCall, CallBegun, type EndCall } from "@/lib/users/apart/contract";
import * as begin from "@/lib/users/usage/begin-call";
import * as end from "@/lib/users/usage/end-call";

/** `begin-call.ts`, here or where Users is served. What an answer that was lost had held, the sweep books. */
export const beginCall = eitherWay("users", begin.beginCall, async ({ userId }, occasion) => {
  const { purpose, model, holds, conversationId, replyId } = occasion;
  const body: BeginCall = {
    purpose,
    model: onWire(model),
    ...{ input_tokens: holds.input, output_tokens: holds.output },
    ...(conversationId ? { conversation_id: conversationId } : {}),
    ...(replyId ? { reply_id: replyId } : {}),
  };
  const asked = { scope: "usage:write", method: "POST", path: `/users/${userId}/calls`, body } as const;
  const person = { userId, role: "user" } as const;
  const { id } = await ask(person, { ...asked, answers: CallBegun }).catch(asBudget);
  return { id, userId, model };
});

/** `end-call.ts`, here or where Users is served. */
export const endCall = eitherWay("users", end.endCall, async ({ id, userId, model }, took) => {
  const body: EndCall = {
    model: onWire(model),
    outcome: took.outcome,
    error_code: took.errorCode,
    input_tokens: took.inputTokens,
    output_tokens: took.outputTokens,
    is_estimated: took.isEstimated,
    first_token_ms: took.firstTokenMs,
    duration_ms: took.durationMs,
  };
  const asked = { scope: "usage:write", method: "PUT", path: `/users/${userId}/calls/${id}`, body } as const;
  await ask({ userId, role: "user" }, { ...asked, answers: NOTHING });
});

function onWire({ name, label, isOffline }: begin.CalledModel): BeginCall["model"] {
  return { name, label, is_offline: isOffline };
}

function asBudget(error: unknown): never {
  const isSpent = error instanceof DomainError && error.code === "limit_exceeded";
  throw isSpent ? new begin.BudgetExceeded(error.message, error.retryAfterSeconds) : error;
}

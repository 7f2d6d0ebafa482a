import type { History, Stored } from "./history.ts";

/** A word every 20 ms, kept every .8 s, a write on its way, and a busy machine. */
const UNKEPT_WORDS = 75;
const FINAL = ["complete", "stopped", "interrupted", "failed"];

/** Each promise that a history breaks, in a sentence that begins with its name. Empty: all hold. */
export function brokenPromises(history: History, stored: Stored): string[] {
  return [
    ...keepsWhatWasAcknowledged(history, stored),
    ...inventsNothing(history, stored),
    ...keepsOrder(history, stored),
    ...endsEveryReplyOnce(history, stored),
    ...keepsTheModelsWords(history, stored),
    ...keepsWhatWasShown(history, stored),
    ...embedsOnce(stored),
    ...countsRight(history, stored),
  ];
}

function keepsWhatWasAcknowledged({ said }: History, { messages }: Stored): string[] {
  return said
    .filter(({ isAcknowledged }) => isAcknowledged)
    .flatMap(({ id, text }) => {
      const same = messages.filter((message) => message.id === id);
      if (same.length !== 1) return [`I1: acknowledged message ${id} is there ${same.length} times`];
      return same[0]?.text === text ? [] : [`I1: acknowledged message ${id} has another text`];
    });
}

function inventsNothing({ said }: History, { messages }: Stored): string[] {
  const known = new Set(said.map(({ id }) => id));
  return messages
    .filter(({ role, id }) => role === "user" && !known.has(id))
    .map(({ id }) => `I2: nobody sent ${id}`);
}

function keepsOrder({ said }: History, { messages }: Stored): string[] {
  const places = messages.map(({ conversationId, sequence }) => `${conversationId} ${sequence}`);
  const twice = places.filter((place, index) => places.indexOf(place) !== index);
  const sequenceOf = new Map(messages.map(({ id, sequence }) => [id, sequence]));
  const late = said.filter(({ conversationId, id, isAcknowledged }, index) => {
    const earlier = said.slice(0, index).filter((one) => one.conversationId === conversationId);
    const mine = sequenceOf.get(id) ?? Number.POSITIVE_INFINITY;
    return isAcknowledged && earlier.some((one) => (sequenceOf.get(one.id) ?? 0) > mine);
  });
  return [
    ...twice.map((place) => `I3: two messages at ${place}`),
    ...late.map(({ id }) => `I3: ${id} stands before what was sent earlier`),
  ];
}

function endsEveryReplyOnce(_: History, { messages }: Stored): string[] {
  return messages
    .filter(({ role }) => role === "user")
    .flatMap(({ id }) => {
      const replies = messages.filter((message) => message.replyTo === id && !message.supersededBy);
      const [reply] = replies;
      if (replies.length !== 1 || !reply) return [`I4: message ${id} has ${replies.length} replies`];
      return FINAL.includes(reply.status) ? [] : [`I4: the reply to ${id} is ${reply.status}`];
    });
}

function keepsTheModelsWords({ model }: History, { messages }: Stored): string[] {
  return messages
    .filter(({ role }) => role === "assistant")
    .flatMap(({ id, text, status }) => {
      if (!model.answer.startsWith(text)) return [`I5: reply ${id} is no beginning of what the model said`];
      return status === "complete" && text !== model.answer ? [`I5: complete reply ${id} is not whole`] : [];
    });
}

function keepsWhatWasShown({ shown }: History, { messages }: Stored): string[] {
  return shown.flatMap(({ replyId, text }) => {
    const kept = messages.find(({ id }) => id === replyId);
    if (!kept) return [`I6: reply ${replyId} was shown and is gone`];
    if (kept.text.startsWith(text)) return [];
    if (!text.startsWith(kept.text)) return [`I6: reply ${replyId} was shown with other words`];
    const lost = words(text) - words(kept.text);
    return kept.status !== "complete" && lost <= UNKEPT_WORDS
      ? []
      : [`I6: of reply ${replyId} ${lost} shown words are lost`];
  });
}

function embedsOnce({ messages, passages }: Stored): string[] {
  const keys = passages.map(({ messageId, chunk, model }) => `${messageId} ${chunk} ${model}`);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const embedded = new Set(passages.map(({ messageId }) => messageId));
  const missing = messages.filter(
    ({ id, text, supersededBy }) => text.trim() && !supersededBy && !embedded.has(id),
  );
  return [
    ...twice.map((key) => `I7: two vectors of ${key}`),
    ...missing.map(({ id }) => `I7: message ${id} has no vector`),
  ];
}

function countsRight({ said, model }: History, { messages, conversations }: Stored): string[] {
  const wrong = conversations.filter(({ id, messageCount }) => {
    const spoken = messages.filter((one) => one.conversationId === id && one.role === "user");
    return messageCount !== 2 * spoken.length;
  });
  const spent = said.filter(({ id, text, mayBeAskedAgain }) => {
    const replies = messages.filter(({ replyTo }) => replyTo === id).length;
    return !mayBeAskedAgain && (model.calls.get(text) ?? 0) > replies;
  });
  return [
    ...wrong.map(({ id, messageCount }) => `I8: conversation ${id} counts ${messageCount} messages`),
    ...spent.map(({ id }) => `I8: the model was asked more often with ${id} than it has replies`),
  ];
}

function words(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

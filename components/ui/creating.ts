import { type Answer, ask } from "./api";
import { newId } from "./new-id";

/**
 * Asks our API for something new, for one form. Tries with the same words bear the same `Idempotency-Key`, until one was answered:
 * where only the answer was lost, another try makes nothing twice.
 */
export function creating() {
  let tried = { words: "", key: "" };
  return async <Data>(path: string, body?: unknown): Promise<Answer<Data>> => {
    const words = JSON.stringify([path, body]);
    if (words !== tried.words) tried = { words, key: newId() };
    const answer = await ask<Data>(path, { method: "POST", body, key: tried.key });
    tried = { words: "", key: "" };
    return answer;
  };
}

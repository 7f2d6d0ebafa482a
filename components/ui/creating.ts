import { type Answer, ask } from "./api";

/**
 * Asks our API for something new, for one form. Tries with the same words bear the same `Idempotency-Key`, until one was answered:
 * where only the answer was lost, another try makes nothing twice.
 */
export function creating() {
  let tried = { words: "", key: "" };
  return async <Data>(path: string, body?: unknown): Promise<Answer<Data>> => {
    const words = JSON.stringify([path, body]);
    if (words !== tried.words) tried = { words, key: newKey() };
    const answer = await ask<Data>(path, { method: "POST", body, key: tried.key });
    tried = { words: "", key: "" };
    return answer;
  };
}

/** Also where a page without TLS has no `randomUUID`. */
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

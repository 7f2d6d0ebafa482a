import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readEvents } from "./read-events";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An answer whose pieces are written one by one; `left` is true when its reader went. */
function anAnswer() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, {
    highWaterMark: 10,
  });
  const writer = writable.getWriter();
  const answer = { left: false };
  writer.closed.catch(() => {
    answer.left = true;
  });
  const say = (text: string) => void writer.write(new TextEncoder().encode(text)).catch(() => undefined);
  return Object.assign(answer, { response: new Response(readable), say, end: () => void writer.close() });
}

const TITLE = 'data: {"type":"data-title","data":{"title":"Bees"}}\n\n';

test("a stream is read to its end, and keep-alives keep it", async () => {
  const { response, say, end } = anAnswer();
  const events = readEvents(response);
  say(TITLE);
  expect((await events.next()).value).toMatchObject([{ type: "data-title" }]);
  const rest = events.next();
  for (let quarter = 0; quarter < 8; quarter += 1) {
    await vi.advanceTimersByTimeAsync(15_000);
    say(": still here\n\n");
  }
  say("data: [DONE]\n\n");
  end();
  expect(await rest).toEqual({ done: true, value: true });
});

test("one that fell silent is left, as if it had been cut", async () => {
  const answer = anAnswer();
  const events = readEvents(answer.response);
  answer.say(TITLE);
  await events.next();
  const rest = events.next();
  await vi.advanceTimersByTimeAsync(41_000);
  expect(await rest).toEqual({ done: true, value: false });
  await vi.waitFor(() => expect(answer.left).toBe(true));
});

import { parseJsonEventStream, readUIMessageStream, type UIMessageChunk, uiMessageChunkSchema } from "ai";
import { expect, test } from "vitest";
import { reply } from "@/lib/advisor";
import { startConversation } from "@/lib/conversations";
import { sse } from "@/lib/http/sse";
import { aUser } from "@/tests/harness/people";

test("a client of the AI SDK reads a reply's stream as it stands, our own parts included", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text: "I am a nurse and I want to become a data analyst." });
  const { body } = sse(answer.events, { signal: new AbortController().signal });
  if (!body) throw new Error("there is no stream");

  const chunks = parseJsonEventStream({ stream: body, schema: uiMessageChunkSchema }).pipeThrough(
    new TransformStream<{ success: boolean; value?: UIMessageChunk; error?: unknown }, UIMessageChunk>({
      transform: ({ value, error }, controller) =>
        value ? controller.enqueue(value) : controller.error(error),
    }),
  );
  let message: { id: string; parts: { type: string; text?: string }[] } | undefined;
  for await (const state of readUIMessageStream({ stream: chunks, terminateOnError: true })) message = state;

  const whole = await answer.whole();
  expect(message?.id).toBe(whole.id);
  expect(message?.parts.find((part) => part.type === "text")?.text).toBe(whole.text);
  expect(message?.parts.map((part) => part.type)).toEqual(
    expect.arrayContaining(["data-turn", "data-title", "data-receipt", "data-status"]),
  );
});

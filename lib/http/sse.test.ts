import { expect, test } from "vitest";
import { sse } from "@/lib/http/sse";

test("every event is sent once, and the stream is closed by [DONE]", async () => {
  async function* events() {
    for (const delta of ["one ", "two ", "three"]) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      yield { type: "text-delta", delta };
    }
  }
  const sent = await sse(events(), { signal: new AbortController().signal }).text();
  expect(sent.split("\n\n").filter(Boolean)).toEqual([
    'data: {"type":"text-delta","delta":"one "}',
    'data: {"type":"text-delta","delta":"two "}',
    'data: {"type":"text-delta","delta":"three"}',
    "data: [DONE]",
  ]);
});

import { expect, test } from "vitest";
import { RecalledPassage } from "@/lib/conversations/apart/contract";
import { passageFromWire, passageOnWire } from "@/lib/conversations/apart/on-wire";

const passage = {
  messageId: "0199c0de-0000-7000-8000-000000000001",
  conversationId: "0199c0de-0000-7000-8000-000000000002",
  conversationTitle: "Bees",
  role: "user" as const,
  text: "I keep bees. I sell honey.",
  start: 4,
  end: 30,
  hit: { start: 17, end: 30 },
  score: 0.5,
  saidAt: new Date("2026-11-27T12:00:00.000Z"),
  answer: null,
};

test("a passage comes back from another service as it left", () => {
  expect(passageFromWire(RecalledPassage.parse(passageOnWire(passage)))).toEqual(passage);
});

test("of a service that does not say which part answers best, the whole passage is it", () => {
  const { hit: _, ...older } = passageOnWire(passage);
  expect(passageFromWire(RecalledPassage.parse(older))).toEqual({ ...passage, hit: { start: 4, end: 30 } });
});

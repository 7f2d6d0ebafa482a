import { expect, test } from "vitest";
import { draftMessage } from "../thread-state";
import { goingWith } from "./going-with";

const said = (id: string, role: "user" | "assistant") =>
  draftMessage({ id, conversation_id: "c", role, text: id }, []);
const thread = [said("q1", "user"), said("a1", "assistant"), said("q2", "user"), said("a2", "assistant")];

test("with a person's message its answer goes, and nothing of the next turn", () => {
  expect(goingWith(thread, { id: "q2", role: "user" })).toEqual({ ids: ["q2", "a2"], before: "a1" });
  expect(goingWith(thread, { id: "q1", role: "user" })).toEqual({ ids: ["q1", "a1"], before: "q2" });
});

test("an answer goes alone", () => {
  expect(goingWith(thread, { id: "a1", role: "assistant" })).toEqual({ ids: ["a1"], before: "q1" });
});

test("after the last turn nothing is left, and what is gone already takes nothing along", () => {
  const last = thread.slice(0, 2);
  expect(goingWith(last, { id: "q1", role: "user" })).toEqual({ ids: ["q1", "a1"], before: null });
  expect(goingWith(thread, { id: "x", role: "user" })).toEqual({ ids: [], before: null });
});

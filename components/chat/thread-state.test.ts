import { expect, test } from "vitest";
import type { Message } from "@/lib/conversations/contract";
import { draftMessage, emptyThread, withNewest, withOlder } from "./thread-state";

const conversation_id = "0199a000-0000-7000-8000-000000000000";

const lost = { why: "no network", isRefused: false };

function message(id: string, sequence: number): Message {
  return draftMessage({ id, conversation_id, role: "user", text: id, sequence }, []);
}

test("older messages come in front, none twice", () => {
  const state = emptyThread([message("c", 3)], "cursor");
  const next = withOlder(state, [message("a", 1), message("b", 2), message("c", 3)], null);
  expect(next.messages.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(next.olderCursor).toBeNull();
});

test("what the server holds was sent, though its answer was lost", () => {
  const state = { ...emptyThread([message("a", 1), message("b", 2)]), unsent: { a: lost, b: lost } };
  const next = withNewest(state, [message("a", 1)], null);
  expect(next.unsent).toEqual({ b: lost });
  expect(next.messages.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("the server's newest page replaces what it covers, and what could not be sent stays", () => {
  const unsent = message("unsent", 5);
  const state = {
    ...emptyThread([message("a", 1), message("superseded", 2), unsent], "cursor"),
    unsent: { unsent: lost },
  };
  const next = withNewest(state, [message("b", 2), message("c", 3)], null);
  expect(next.messages.map(({ id }) => id)).toEqual(["a", "b", "c", "unsent"]);
  expect(next.olderCursor).toBe("cursor");
});

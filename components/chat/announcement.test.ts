import { expect, test } from "vitest";
import type { Message } from "@/lib/conversations/contract";
import { announcement } from "./announcement";
import { draftMessage } from "./thread-state";

const conversation_id = "0199a000-0000-7000-8000-000000000000";
const message = (role: Message["role"], status: Message["status"]) =>
  draftMessage({ id: "last", conversation_id, role, text: "", status }, []);

test.each([
  ["complete", "replied"],
  ["failed", "failed"],
  ["stopped", "brokenOff"],
  ["interrupted", "brokenOff"],
] as const)("a reply that is %s is told as %s", (status, told) => {
  expect(announcement("idle", message("assistant", status))).toBe(told);
});

test("what runs is told as it runs, and where nobody replied nothing is", () => {
  expect(announcement("sending", message("user", "complete"))).toBe("replying");
  expect(announcement("reconnecting", message("assistant", "streaming"))).toBe("reconnecting");
  expect(announcement("idle", message("user", "complete"))).toBeNull();
  expect(announcement("idle", undefined)).toBeNull();
  // The page came from the server while the reply was running, and has not taken it up yet.
  expect(announcement("idle", message("assistant", "streaming"))).toBeNull();
});

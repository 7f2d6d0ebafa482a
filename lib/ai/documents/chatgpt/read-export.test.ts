import { expect, test } from "vitest";
import { aConversation } from "@/tests/fakes/a-chatgpt-export";
import { LONGEST_TEXT, MOST_CONVERSATIONS, MOST_MESSAGES } from "./exported";
import { readExport } from "./read-export";

const read = (conversations: object[]) => readExport(new TextEncoder().encode(JSON.stringify(conversations)));
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => aConversation(`c-${index}`, ["user: Hello"]));

test("an export is read up to its limits: beyond them it is refused, or its newest are kept", () => {
  expect(read(many(MOST_CONVERSATIONS))).toHaveLength(MOST_CONVERSATIONS);
  expect(() => read(many(MOST_CONVERSATIONS + 1))).toThrow("too_much_inside");
  const lines = Array.from({ length: MOST_MESSAGES + 2 }, (_, at) =>
    at % 2 ? `assistant: A${at}` : `user: U${at}`,
  );
  const [long] = read([aConversation("long", lines)]);
  expect(long?.messages).toHaveLength(MOST_MESSAGES);
  expect(long?.messages.at(-1)?.text).toBe(`A${MOST_MESSAGES + 1}`);
  const [wide] = read([aConversation("wide", [`user: ${"x".repeat(LONGEST_TEXT + 1)}`])]);
  expect(wide?.messages[0]?.text).toHaveLength(LONGEST_TEXT);
});

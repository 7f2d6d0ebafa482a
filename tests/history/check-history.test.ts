import { expect, test } from "vitest";
import { brokenPromises } from "./check-history.ts";
import type { History, Stored } from "./history.ts";

/** Two messages in one conversation: the first answered whole, the second broken off. */
function aGoodHistory(): { history: History; stored: Stored } {
  const said = ["one", "two"].map((id) => ({
    id,
    conversationId: "c",
    text: `Message ${id}`,
    isAcknowledged: true,
    mayBeAskedAgain: false,
  }));
  const message = (id: string, sequence: number, role: string, text: string, status = "complete") => ({
    id,
    conversationId: "c",
    sequence,
    role,
    text,
    status,
    replyTo: role === "assistant" ? id.replace("reply ", "") : null,
    supersededBy: null,
  });
  return {
    history: {
      said,
      shown: [
        { replyId: "reply one", text: "a b c" },
        { replyId: "reply two", text: "a b" },
      ],
      model: { answer: "a b c", calls: new Map(said.map(({ text }) => [text, 1])) },
    },
    stored: {
      messages: [
        message("one", 1, "user", "Message one"),
        message("reply one", 2, "assistant", "a b c"),
        message("two", 3, "user", "Message two"),
        message("reply two", 4, "assistant", "a ", "interrupted"),
      ],
      passages: ["one", "reply one", "two", "reply two"].map((messageId) => ({
        messageId,
        chunk: 0,
        model: "m",
      })),
      conversations: [{ id: "c", messageCount: 4 }],
    },
  };
}

type Break = (history: History, stored: Stored) => unknown;
const first = <T>(items: T[]): T => {
  const [item] = items;
  if (!item) throw new Error("nothing is there");
  return item;
};
const reply = (stored: Stored, id: string) => first(stored.messages.filter((message) => message.id === id));

const breaks: [string, string, Break][] = [
  ["I1", "an acknowledged message is lost", (_, stored) => stored.messages.splice(0, 1)],
  [
    "I1",
    "an acknowledged message changed",
    (_, stored) => Object.assign(first(stored.messages), { text: "x" }),
  ],
  ["I2", "a message appears that nobody sent", (history) => history.said.pop()],
  [
    "I3",
    "two messages stand in one place",
    (_, stored) => Object.assign(reply(stored, "two"), { sequence: 1 }),
  ],
  [
    "I3",
    "a later message stands before an earlier one",
    (_, stored) => {
      reply(stored, "one").sequence = 9;
    },
  ],
  [
    "I4",
    "a reply stays streaming",
    (_, stored) => Object.assign(reply(stored, "reply two"), { status: "streaming" }),
  ],
  [
    "I4",
    "a message has two replies",
    (_, stored) => stored.messages.push({ ...reply(stored, "reply one"), id: "again", sequence: 9 }),
  ],
  [
    "I5",
    "a reply says what the model did not",
    (_, stored) => Object.assign(reply(stored, "reply two"), { text: "b" }),
  ],
  [
    "I5",
    "a complete reply lacks its end",
    (_, stored) => Object.assign(reply(stored, "reply one"), { text: "a b" }),
  ],
  [
    "I6",
    "a complete reply lacks what was shown",
    (history) => Object.assign(first(history.shown), { text: "a b c d" }),
  ],
  [
    "I6",
    "what was shown long ago is lost",
    (history) => Object.assign(first(history.shown.slice(1)), { text: "a ".repeat(100) }),
  ],
  ["I7", "a message is embedded twice", (_, stored) => stored.passages.push(first(stored.passages))],
  ["I7", "a message is not embedded", (_, stored) => stored.passages.pop()],
  [
    "I8",
    "a conversation miscounts",
    (_, stored) => Object.assign(first(stored.conversations), { messageCount: 3 }),
  ],
  ["I8", "the model was asked twice for one reply", (history) => history.model.calls.set("Message one", 2)],
];

test("a history that keeps every promise breaks none", () => {
  const { history, stored } = aGoodHistory();
  expect(brokenPromises(history, stored)).toEqual([]);
});

test.each(breaks)("%s is broken when %s", (promise, _, breakIt) => {
  const { history, stored } = aGoodHistory();
  breakIt(history, stored);
  const broken = brokenPromises(history, stored).map((sentence) => sentence.slice(0, 2));
  expect(broken).toContain(promise);
});

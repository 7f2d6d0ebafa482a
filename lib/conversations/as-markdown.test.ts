import { expect, test } from "vitest";
import { asMarkdown } from "@/lib/conversations/as-markdown";
import type { Message } from "@/lib/conversations/contract";

const shared = { sequence: 1, status: "complete", error: null, prompt_id: null, memory_count: 0 } as const;
const rest = {
  remembered: true,
  memory_failed: false,
  version: 1,
  versions: 1,
  feedback: null,
  usage: null,
  conversation_id: "c",
} as const;

test("a conversation is its title, and who said what when", () => {
  const said = { ...shared, ...rest, created_at: "2026-03-02T10:20:30.000Z" };
  const cv = { id: "f", name: "My_CV.pdf", kind: "pdf", size: 9, pages: 1 } as const;
  const messages: Message[] = [
    { ...said, id: "a", role: "user", model: null, text: "What\nnow?\n", files: [cv] },
    { ...said, id: "b", role: "assistant", model: "Grok", text: "**Rest.**", files: [] },
  ];
  const conversation = {
    id: "c",
    title: "What\nnow?",
    pinned: false,
    archived: false,
    temporary: false,
    tags: [],
    expires_at: null,
    message_count: 2,
    imported: false,
    replying: false,
    unread: false,
    created_at: said.created_at,
    updated_at: said.created_at,
    last_message_at: null,
  };
  expect(asMarkdown({ conversation, messages })).toBe(
    [
      "# What now?",
      "## You · 2026-03-02 10:20 UTC",
      "What\nnow?\n\n*Attached: My\\_CV.pdf*",
      "## Advisor (Grok) · 2026-03-02 10:20 UTC",
      "**Rest.**\n",
    ].join("\n\n"),
  );
});

import { expect, test } from "vitest";
import { GET } from "@/app/api/v1/conversations/[conversationId]/export/route";
import { supersedeReply } from "@/lib/conversations";
import { asking } from "@/tests/harness/asking";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aUser } from "@/tests/harness/people";
import { aWriter } from "@/tests/harness/said";

test("a conversation leaves as Markdown or as data, without what is not shown", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["One", "Two"], "An answer.");
  await supersedeReply(actor, id, turns[1]?.reply.id ?? "", aWriter, { isWholeToo: true });
  const call = await asking(actor.userId);
  const get = (query: string) => call(GET, { method: "GET", params: { conversationId: id }, query });
  const markdown = await get("?format=markdown");
  expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(markdown.headers.get("content-disposition")).toContain("attachment");
  expect(markdown.headers.get("cache-control")).toContain("no-store");
  const text = await markdown.text();
  expect(text.startsWith("# One\n\n## You · ")).toBe(true);
  expect(text.match(/An answer\./g)).toHaveLength(1);
  const { data } = await (await get("")).json();
  expect(data.conversation.id).toBe(id);
  expect(data.messages.map((message: { text: string }) => message.text)).toEqual([
    "One",
    "An answer.",
    "Two",
  ]);
  expect((await get("?format=pdf")).status).toBe(422);
});

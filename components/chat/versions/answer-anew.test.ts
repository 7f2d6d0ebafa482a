import { afterEach, expect, test, vi } from "vitest";
import { keepsNothing, unheard } from "@/tests/harness/live";
import { LiveConversation } from "../live-conversation";
import { draftMessage, emptyThread } from "../thread-state";
import { answerAnew } from "./answer-anew";

afterEach(() => vi.unstubAllGlobals());

const conversation_id = "0199a000-0000-7000-8000-000000000000";

function aThread() {
  const said = draftMessage({ id: "said", conversation_id, role: "user", text: "Hello" }, []);
  const reply = draftMessage(
    { id: "reply", conversation_id, role: "assistant", text: "Hi", status: "complete" },
    [said],
  );
  const live = new LiveConversation(conversation_id, true, unheard, keepsNothing, emptyThread([said, reply]));
  return { live, said, reply };
}

test("however often another answer is asked for, it is asked for once", async () => {
  const { live } = aThread();
  const fetch = vi.fn(() => new Promise<Response>(() => undefined));
  vi.stubGlobal("fetch", fetch);
  void answerAnew(live, "reply");
  void answerAnew(live, "reply");
  await vi.waitFor(() => expect(live.get().phase).toBe("sending"));
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("where it was asked for elsewhere, what came of that is shown", async () => {
  const { live, said, reply } = aThread();
  const anew = { ...reply, id: "anew", text: "Good day" };
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`);
    if (method === "GET") return Response.json({ data: [said, anew], meta: { next_cursor: null } });
    return Response.json(
      { data: null, errors: [{ code: "conflict", message: "A reply is being written." }] },
      { status: 409 },
    );
  });
  await answerAnew(live, "reply");
  expect(asked).toHaveLength(2);
  expect(live.get()).toMatchObject({ phase: "idle", problem: "A reply is being written." });
  expect(live.get().messages.map(({ text }) => text)).toEqual(["Hello", "Good day"]);
});

import { afterEach, expect, test, vi } from "vitest";
import { keepWords } from "@/components/ui/words-now";
import common from "@/lib/i18n/messages/en/common.json";
import { keepsNothing, unheard } from "@/tests/harness/live";
import { LiveConversation } from "./live-conversation";
import { draftMessage, emptyThread } from "./thread-state";

afterEach(() => vi.unstubAllGlobals());

async function saidTo(answer: () => Promise<Response>) {
  keepWords("en", { common });
  vi.stubGlobal("fetch", answer);
  const live = new LiveConversation("0199a000-0000-7000-8000-000000000000", true, unheard, keepsNothing);
  await live.send("A long story.");
  return Object.values(live.get().unsent);
}

const refusing = (status: number) => async () =>
  Response.json({ data: null, errors: [{ code: "invalid", message: "Too long." }] }, { status });

test.each([
  [422, true],
  [429, true],
  [503, false],
])("a message that is answered %i was refused: %s", async (status, isRefused) => {
  expect(await saidTo(refusing(status))).toEqual([{ why: "Too long.", isRefused }]);
});

test("a message whose answer was lost was not refused", async () => {
  const [unsent] = await saidTo(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(unsent?.isRefused).toBe(false);
});

test("a thread that is shown again asks what was said in it meanwhile, and at first it does not", async () => {
  const said = { id: "said", conversation_id: "c", role: "user" as const, text: "Hello." };
  const thread = emptyThread([draftMessage(said, [])]);
  const later = draftMessage({ ...said, id: "later", text: "From my phone." }, thread.messages);
  const answer = vi.fn(async () => Response.json({ data: [...thread.messages, later] }));
  vi.stubGlobal("fetch", answer);
  const live = new LiveConversation("c", true, unheard, keepsNothing, thread);
  await live.load();
  expect(answer).not.toHaveBeenCalled();
  await live.load();
  await vi.waitFor(() => expect(live.get().messages).toMatchObject([{ id: "said" }, { id: "later" }]));
});

import { afterEach, expect, test, vi } from "vitest";
import { keepWords } from "@/components/ui/words-now";
import common from "@/lib/i18n/messages/en/common.json";
import { keepsNothing, unheard } from "@/tests/harness/live";
import { LiveConversation } from "./live-conversation";

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

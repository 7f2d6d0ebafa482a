import { afterEach, expect, test, vi } from "vitest";
import { keepWords } from "@/components/ui/words-now";
import chat from "@/lib/i18n/messages/en/chat.json";
import common from "@/lib/i18n/messages/en/common.json";
import { keeping, unheard } from "@/tests/harness/live";
import { LiveConversation } from "./live-conversation";
import { OnlyBegun } from "./only-begun";

afterEach(() => vi.unstubAllGlobals());

const id = "0199a000-0000-7000-8000-000000000000";

/** A server that takes conversations and refuses what is said in them; `stored` is what it has of them nonetheless. */
function aServer(stored: unknown[] = []) {
  keepWords("en", { common, chat });
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { method }: RequestInit) => {
    const path = url.split("?")[0]?.slice("/api/v1/conversations".length);
    asked.push(`${method} ${path}`);
    if (method === "DELETE") return new Response(null, { status: 204 });
    if (method === "GET") return Response.json({ data: stored });
    if (path === "") return Response.json({ data: { id } }, { status: 201 });
    return Response.json({ errors: [{ code: "limit_exceeded", message: "Wait." }] }, { status: 429 });
  });
  return asked;
}

test("a conversation whose first message is refused is taken back, and the message waits where nothing was begun", async () => {
  const asked = aServer();
  const kept = keeping();
  const onTakenBack = vi.fn();
  const live = new LiveConversation(id, false, { ...unheard, onTakenBack }, kept);
  await live.send("Hello.");
  expect(asked.slice(-2)).toEqual([`GET /${id}/messages`, `DELETE /${id}`]);
  expect(onTakenBack).toHaveBeenCalledWith(live);
  expect(live.isStarted).toBe(false);
  expect(Object.values(live.get().unsent)).toEqual([{ why: "Wait.", isRefused: true }]);
  const reloaded = new LiveConversation(crypto.randomUUID(), false, unheard, kept);
  await reloaded.load();
  expect(reloaded.get().messages).toMatchObject([{ text: "Hello." }]);
});

test("sent again, it begins its conversation again", async () => {
  const asked = aServer();
  const live = new LiveConversation(id, false, unheard, keeping());
  await live.send("Hello.");
  asked.length = 0;
  await live.resend(live.get().messages[0]?.id ?? "");
  expect(asked.slice(0, 2)).toEqual(["POST ", `POST /${id}/messages`]);
});

test("one in which something is said by now stays, and so does one that was begun elsewhere", async () => {
  for (const [isStored, stored] of [[false, [{ id: "said" }]] as const, [true, []] as const]) {
    const asked = aServer([...stored]);
    const live = new LiveConversation(id, isStored, unheard, keeping());
    await live.send("Hello.");
    expect(live.isStarted).toBe(true);
    expect(asked).not.toContain(`DELETE /${id}`);
  }
});

test("one that was spoken in stays when all of it was deleted and what is said next is refused", async () => {
  const asked = aServer();
  const refusing = fetch;
  const live = new LiveConversation(id, false, unheard, keeping());
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    url.endsWith("/messages") && init.method === "POST"
      ? Promise.resolve(Response.json({ data: null }, { status: 201 }))
      : refusing(url, init),
  );
  await live.send("Hello.");
  vi.stubGlobal("fetch", refusing);
  await live.send("Hello again.");
  expect(Object.keys(live.get().unsent)).toHaveLength(1);
  expect(asked).not.toContain(`DELETE /${id}`);
});

test("one that is refused only after the page was loaded anew is taken back too, and all that waits in it waits where nothing was begun", async () => {
  const asked = aServer();
  const refusing = fetch;
  const kept = keeping();
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    url.endsWith("/messages") ? Promise.reject(new TypeError("Failed to fetch")) : refusing(url, init),
  );
  const live = new LiveConversation(id, false, unheard, kept);
  await live.send("Hello.");
  await live.send("Are you there?");
  expect(asked).toEqual(["POST "]);
  vi.stubGlobal("fetch", refusing);
  const reloaded = new LiveConversation(id, true, unheard, kept);
  await reloaded.load();
  await reloaded.resend(reloaded.get().messages[0]?.id ?? "");
  expect(asked).toContain(`DELETE /${id}`);
  expect(reloaded.isStarted).toBe(false);
  const start = new LiveConversation(crypto.randomUUID(), false, unheard, kept);
  await start.load();
  expect(start.get().messages.map(({ text }) => text)).toEqual(["Are you there?", "Hello."]);
});

test("one whose first message was lost to the network is taken back when that is discarded", async () => {
  const asked = aServer();
  const refusing = fetch;
  const onTakenBack = vi.fn();
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    init.method === "POST" && url.endsWith("/messages")
      ? Promise.reject(new TypeError("Failed to fetch"))
      : refusing(url, init),
  );
  const live = new LiveConversation(id, false, { ...unheard, onTakenBack }, keeping());
  await live.send("Hello.");
  live.discard(live.get().messages[0]?.id ?? "");
  await vi.waitFor(() => expect(onTakenBack).toHaveBeenCalledOnce());
  expect(asked.slice(-2)).toEqual([`GET /${id}/messages`, `DELETE /${id}`]);
  await vi.waitFor(() => expect(live.get().phase).toBe("idle"));
});

test("one that the server let go of meanwhile begins anew with what is sent in it", async () => {
  const asked = aServer();
  const kept = keeping();
  new OnlyBegun(kept).add(id, "new");
  vi.stubGlobal("fetch", async (url: string, { method }: RequestInit) => {
    asked.push(`${method} ${url.split("?")[0]?.slice("/api/v1/conversations".length)}`);
    return Response.json({ errors: [{ code: "not_found", message: "Not here." }] }, { status: 404 });
  });
  const live = new LiveConversation(id, true, unheard, kept);
  await live.send("Hello.");
  expect(live.isStarted).toBe(false);
  asked.length = 0;
  await live.resend(live.get().messages[0]?.id ?? "");
  expect(asked).toEqual(["POST "]);
});

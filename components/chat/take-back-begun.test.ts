import { afterEach, expect, test, vi } from "vitest";
import { keepWords } from "@/components/ui/words-now";
import common from "@/lib/i18n/messages/en/common.json";
import { keeping } from "@/tests/harness/live";
import { OnlyBegun } from "./only-begun";
import { Outbox } from "./outbox";
import { takeBackBegun } from "./take-back-begun";

afterEach(() => vi.unstubAllGlobals());

/** A server that has these conversations, each with what is said in it; null where nobody answers. */
function aServer(stored: Record<string, unknown[] | null>) {
  keepWords("en", { common });
  vi.stubGlobal("window", { location: { pathname: "/chat" } });
  const removed: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { method }: RequestInit) => {
    const id = url.split(/[/?]/)[4] ?? "";
    const said = stored[id];
    if (said === null) throw new TypeError("Failed to fetch");
    if (!said)
      return Response.json({ errors: [{ code: "not_found", message: "Not here." }] }, { status: 404 });
    if (method === "DELETE") removed.push(id);
    return method === "DELETE" ? new Response(null, { status: 204 }) : Response.json({ data: said });
  });
  return removed;
}

/** A browser that began these. */
function aBrowser(...ids: string[]) {
  const kept = keeping();
  const begun = new OnlyBegun(kept);
  for (const id of ids) begun.add(id, "new");
  const left = () => begun.all().map(({ id }) => id);
  const wait = (id: string, text: string) =>
    new Outbox(kept, id, "new").keep({ id: `said in ${id}`, text, prompt_id: null }, true);
  return { kept, left, wait };
}

test("what was begun and given up is taken back; what is spoken in, waited in, looked at or out of reach stays", async () => {
  const removed = aServer({
    given: [],
    spoken: [{ id: "said" }],
    waited: [],
    drafted: [],
    seen: [],
    away: null,
  });
  const { kept, left, wait } = aBrowser("given", "spoken", "waited", "drafted", "seen", "away");
  wait("waited", "Hello.");
  kept.set("draft:drafted", "Hel");
  window.location.pathname = "/chat/seen";
  const onGone = vi.fn();
  await takeBackBegun(kept, onGone);
  expect(removed).toEqual(["given"]);
  expect(onGone.mock.calls).toEqual([["given"]]);
  expect(left()).toEqual(["waited", "drafted", "seen", "away"]);
});

test("what waits in one that the server let go of waits on the start page", async () => {
  aServer({});
  const { kept, left, wait } = aBrowser("gone");
  wait("gone", "Hello.");
  kept.set("draft:new", "Before.");
  kept.set("draft:gone", "After.");
  await takeBackBegun(kept, () => undefined);
  expect(left()).toEqual([]);
  expect(new Outbox(kept, "another", "new").all(false)).toMatchObject([{ text: "Hello." }]);
  expect([kept.get("draft:new"), kept.get("draft:gone")]).toEqual(["Before.\n\nAfter.", ""]);
});

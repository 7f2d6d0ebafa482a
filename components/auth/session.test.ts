import { afterEach, expect, test, vi } from "vitest";
import { keepWords } from "@/components/ui/words-now";
import common from "@/lib/i18n/messages/en/common.json";
import { signOut } from "./session";

afterEach(() => vi.unstubAllGlobals());

/** Signs out where the server answers like this; what is said, and where the browser goes. */
async function leave(answer: () => Promise<Response>) {
  keepWords("en", { common });
  const assign = vi.fn();
  const localStorage = { clear: vi.fn() };
  vi.stubGlobal("window", { location: { origin: "https://ours.test", assign }, localStorage });
  vi.stubGlobal("fetch", async (path: string) =>
    path.endsWith("/csrf") ? Response.json({ csrfToken: "a token" }) : answer(),
  );
  const said = await signOut();
  return { said, went: assign.mock.calls.flat(), forgot: localStorage.clear.mock.calls.length };
}

test.each([
  ["no network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["a server in trouble", async () => new Response(null, { status: 503 })],
  [
    "a form that proves nothing",
    async () => Response.json({ url: "https://ours.test/api/auth/signout?csrf=true" }),
  ],
])("with %s the person is told that they are signed in still", async (_, answer) => {
  expect(await leave(answer)).toEqual({
    said: expect.stringContaining("still signed in"),
    went: [],
    forgot: 0,
  });
});

test("a session that ended leaves for the front page, and nothing stays behind", async () => {
  const ended = async () => Response.json({ url: "https://ours.test" });
  expect(await leave(ended)).toEqual({ said: "", went: ["/"], forgot: 1 });
});

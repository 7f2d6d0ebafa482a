import { afterEach, expect, test, vi } from "vitest";
import auth from "@/lib/i18n/messages/en/auth.json";
import common from "@/lib/i18n/messages/en/common.json";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const ended = async () => Response.json({ url: "https://ours.test" });
const tooOften = async () => new Response(null, { status: 429, headers: { "retry-after": "30" } });

/** A browser whose server answers like this; each test has the files as a new page has them. */
async function aBrowser(answer: () => Promise<Response>) {
  vi.resetModules();
  const { keepWords } = await import("@/components/ui/words-now");
  keepWords("en", { auth, common });
  const assign = vi.fn();
  const clear = vi.fn();
  const window = Object.assign(new EventTarget(), {
    location: { origin: "https://ours.test", href: "https://ours.test/chat", assign },
    history: { state: null },
    localStorage: { clear },
  });
  vi.stubGlobal("window", window);
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    return path.endsWith("/csrf") ? Response.json({ csrfToken: "a token" }) : answer();
  });
  const unsaved = await import("@/components/ui/unsaved-words");
  const session = await import("./session");
  const became = () => ({ went: assign.mock.calls.flat(), forgot: clear.mock.calls.length > 0 });
  return { ...session, ...unsaved, window, asked, became };
}

test.each([
  ["no network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["a server in trouble", async () => new Response(null, { status: 503 })],
  [
    "a form that proves nothing",
    async () => Response.json({ url: "https://ours.test/api/auth/signout?csrf=true" }),
  ],
])("with %s the person is told that they are signed in still", async (_, answer) => {
  const { signOut, became } = await aBrowser(answer);
  expect(await signOut()).toMatch(/still signed in.*could not be reached/);
  expect(became()).toEqual({ went: [], forgot: false });
});

test("whoever tries too often is told to wait, not that nobody could be reached", async () => {
  const { signOut, leaveFor, signIn, became } = await aBrowser(tooOften);
  expect(await signOut()).toMatch(/still signed in.*Wait a minute/);
  expect(await leaveFor("linkedin", "/account")).toMatch(/^Too many tries.*Wait a minute/);
  expect(await signIn({})).toMatchObject({ problem: expect.stringContaining("Wait 30 seconds") });
  expect(became()).toEqual({ went: [], forgot: false });
});

test("a session that ended leaves for the front page, and nothing stays behind", async () => {
  const { signOut, became } = await aBrowser(ended);
  expect(await signOut()).toBe("");
  expect(became()).toEqual({ went: ["/"], forgot: true });
});

test("words that are not saved are asked about before the session ends, and once", async () => {
  const { signOut, guardWords, window, asked, became } = await aBrowser(ended);
  const answers = [false, true];
  guardWords(() => answers.shift() ?? false);
  expect(await signOut()).toBe("");
  expect(asked).toEqual([]);
  expect(became()).toEqual({ went: [], forgot: false });

  expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  expect(await signOut()).toBe("");
  expect(became()).toEqual({ went: ["/"], forgot: true });
  expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
});

test.each([
  ["ends", ended],
  ["has ended before", async () => new Response(null, { status: 401 })],
  ["cannot be reached", () => Promise.reject(new TypeError("Failed to fetch"))],
])("whoever deleted the account leaves, and nothing stays, where the session %s", async (_, answer) => {
  const { leaveErased, became } = await aBrowser(answer);
  await leaveErased();
  expect(became()).toEqual({ went: ["/"], forgot: true });
});

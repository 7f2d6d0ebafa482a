import { expect, test } from "vitest";
import { LOCALE_COOKIE } from "@/lib/i18n/locales";
import { createToken } from "@/lib/users";
import { aTranslated } from "@/tests/harness/a-translated";
import { handlerOf } from "@/tests/harness/account";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished } from "@/tests/harness/premade";
import { sessionCookieOf } from "@/tests/harness/session";

const GET = handlerOf("GET /prompts/[promptId]");
const LIST = handlerOf("GET /prompts");
const USE = handlerOf("POST /prompts/[promptId]/use");
const COPY = handlerOf("POST /prompts/[promptId]/copy");

async function aReader() {
  const promptId = await aPublished(await anAdmin(), aTranslated());
  const { token } = await createToken(await aUser(), {
    name: "Script",
    scopes: ["read", "write"],
    expires_in_days: 30,
  });
  const call = await asking(null);
  const headers = (more: Record<string, string> = {}) => ({ authorization: `Bearer ${token}`, ...more });
  return { call, headers, params: { promptId } };
}

test("a program is answered in English, unless it asks for another language, in the address or a header", async () => {
  const { call, headers, params } = await aReader();
  const shown = async (query: string, more = {}) => {
    const response = await call(GET, { method: "GET", params, query, headers: headers(more) });
    const { data } = await response.json();
    return { language: data.language, etag: response.headers.get("etag") };
  };
  const german = { "accept-language": "de-AT, en;q=0.5" };
  const [plain, asked, named, refused] = [
    await shown(""),
    await shown("", german),
    await shown("?language=de"),
    await shown("?language=en", german),
  ];
  expect(plain.language).toBe("en");
  expect(asked.language).toBe("de");
  expect(named).toEqual(asked);
  expect(refused).toEqual(plain);
  // What is held in one language is not what is asked for in another.
  expect(asked.etag).not.toBe(plain.etag);
  const held = { ...german, "if-none-match": plain.etag ?? "" };
  const response = await call(GET, { method: "GET", params, headers: headers(held) });
  expect(response.status).toBe(200);
  const wrong = await call(GET, { method: "GET", params, query: "?language=fr", headers: headers() });
  expect(wrong.status).toBe(422);
});

test("what was chosen on the pages says nothing for a program with a token: it uses and copies in English", async () => {
  const { call, headers, params } = await aReader();
  const chosen = headers({ cookie: `${LOCALE_COOKIE}=de` });
  const body = { values: { skill: "Rust", time: "a week" } };
  const used = await call(USE, { method: "POST", params, body, headers: chosen });
  expect((await used.json()).data).toMatchObject({
    text: "I want to learn Rust in a week.",
    language: "en",
  });
  const copied = await call(COPY, { method: "POST", params, headers: chosen });
  expect((await copied.json()).data.title).toBe("Plan a course (copy)");
  const refused = await call(USE, { method: "POST", params, body: { values: 1 }, headers: chosen });
  expect(refused.headers.get("content-language")).toBeNull();
  const { userId } = await aUser();
  const browser = await asking(userId);
  const onPages = await browser(USE, {
    method: "POST",
    params,
    body,
    headers: { cookie: `${await sessionCookieOf(userId)}; ${LOCALE_COOKIE}=de` },
  });
  expect((await onPages.json()).data.language).toBe("de");
});

test("lists, uses and copies are in that language too", async () => {
  const { call, headers, params } = await aReader();
  const list = await call(LIST, { method: "GET", query: "?q=Kurs&language=de", headers: headers() });
  const { data } = await list.json();
  expect(data.map(({ id }: { id: string }) => id)).toContain(params.promptId);
  const body = { values: { skill: "Rust", time: "a week" } };
  const german = headers({ "accept-language": "de" });
  const used = await call(USE, { method: "POST", params, body, headers: german });
  expect((await used.json()).data).toMatchObject({
    text: "In einer Woche möchte ich Rust lernen.",
    language: "de",
  });
  // The form says in which language it was filled in, whatever was chosen since.
  const english = await call(USE, { method: "POST", params, query: "?language=en", body, headers: german });
  expect((await english.json()).data.text).toBe("I want to learn Rust in a week.");
  const copied = await call(COPY, { method: "POST", params, query: "?language=de", headers: headers() });
  expect((await copied.json()).data.title).toBe("Einen Kurs planen (Kopie)");
});

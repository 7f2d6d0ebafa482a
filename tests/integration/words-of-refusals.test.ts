import { describe, expect, test, vi } from "vitest";
import type { Script } from "@/tests/fakes/grok";
import { asking } from "@/tests/harness/asking";
import { aGrok } from "@/tests/harness/grok";
import { hear } from "@/tests/harness/heard";
import { mailsTo } from "@/tests/harness/mails";
import { aUser } from "@/tests/harness/people";
import { sessionCookieOf } from "@/tests/harness/session";

const grok = await aGrok();

const { startConversation } = await import("@/lib/conversations");
const { createToken } = await import("@/lib/users");
const { anAccount, handlerOf, withToken } = await import("@/tests/harness/account");

const ME = handlerOf("GET /users/me");
const SAY = handlerOf("POST /conversations/[conversationId]/messages");
const LIST = handlerOf("GET /conversations/[conversationId]/messages");

/** Somebody's browser, which has chosen a language. */
async function aReader(locale?: string) {
  const actor = await aUser();
  const cookieOf = async (id: string) =>
    [await sessionCookieOf(id), ...(locale ? [`locale=${locale}`] : [])].join("; ");
  const { id } = await startConversation(actor, {});
  return { actor, call: await asking(actor.userId, cookieOf), params: { conversationId: id } };
}

async function told(response: Response) {
  const { errors } = await response.json();
  const [{ message }] = errors;
  return { message, language: response.headers.get("content-language") };
}

describe("a refusal is said in the language", () => {
  test.each([
    ["that was chosen on the pages", { cookie: "theme=dark; locale=de" }, "Melde dich zuerst an.", "de"],
    [
      "that was chosen, whatever the browser asks for",
      { cookie: "locale=es", "accept-language": "de" },
      "Inicia sesión primero.",
      "es",
    ],
    [
      "that the browser asks for",
      { "accept-language": "fr, es-MX;q=0.8, en;q=0.5" },
      "Inicia sesión primero.",
      "es",
    ],
    ["of the code where nobody says one", {}, "Sign in first.", null],
    ["of the code where any will do", { "accept-language": "*" }, "Sign in first.", null],
    [
      "of the code where we have none of those",
      { cookie: "locale=xx", "accept-language": "fr" },
      "Sign in first.",
      null,
    ],
  ])("%s", async (_, headers, message, language) => {
    const call = await asking(null);
    expect(await told(await call(ME, { method: "GET", headers }))).toEqual({ message, language });
  });

  test("with a number as it is written there, and what has no words of ours as zod says it", async () => {
    const { call, params } = await aReader("de");
    const said = async (text: unknown) => told(await call(SAY, { method: "POST", body: { text }, params }));
    expect(await said("x".repeat(200_001))).toEqual({
      message: "Eine Nachricht kann höchstens 200.000 Zeichen haben: Schick sie in Teilen.",
      language: "de",
    });
    expect((await said(" ")).message).toBe("Schreib zuerst etwas.");
    expect((await said(5)).message).toMatch(/^Ungültige Eingabe/);
    const english = await aReader();
    const response = await english.call(SAY, { method: "POST", body: { text: 5 }, params });
    expect(await told(response)).toEqual({
      message: expect.stringMatching(/^Invalid input/),
      language: null,
    });
  });

  test("for a verb that the path does not take", async () => {
    const { call, params } = await aReader("de");
    const response = await call(SAY, { method: "PUT", params });
    expect((await told(response)).language).toBe("de");
  });

  test("a program with a token gets English, unless it asks for another", async () => {
    const { token } = await createToken(await aUser(), {
      name: "Script",
      scopes: ["read"],
      expires_in_days: 30,
    });
    const refused = await withToken(token, "POST /conversations", { body: {} });
    expect(await told(refused)).toEqual({ message: "This token lacks the scope “write”.", language: null });
    const call = await asking(null);
    const headers = { authorization: `Bearer ${token}`, "accept-language": "de" };
    const again = await call(handlerOf("POST /conversations"), { method: "POST", body: {}, headers });
    expect(await told(again)).toEqual({
      message: "Diesem Token fehlt die Berechtigung „write“.",
      language: "de",
    });
  });
});

describe("a reply that fails says why in the language of who reads it", () => {
  const fault: Script = { status: 401 };
  const inGerman =
    "Das Modell hat die Anfrage abgelehnt oder nichts geantwortet. Prüfe seinen Namen und Schlüssel und versuch es dann noch einmal.";

  test("in the stream, and wherever its message is read later", async () => {
    const { actor, call, params } = await aReader("de");
    grok.play(fault);
    const headers = { accept: "text/event-stream" };
    const { events } = await hear(
      await call(SAY, { method: "POST", body: { text: "Hello." }, params, headers }),
    );
    expect(events.find(({ type }) => type === "data-error")).toMatchObject({
      data: { code: "llm_invalid", message: inGerman },
    });
    expect(events.at(-1)).toEqual({ type: "error", errorText: inGerman });
    const read = async (ask: typeof call) => {
      const response = await ask(LIST, { method: "GET", params });
      const { data } = await response.json();
      return { message: data.at(-1).error.message, etag: response.headers.get("etag") };
    };
    const [german, english] = [await read(call), await read(await asking(actor.userId))];
    expect(german.message).toBe(inGerman);
    expect(english.message).toMatch(/^The model refused/);
    expect(german.etag).not.toBe(english.etag);
  });

  test("in English where nobody says another", async () => {
    const { call, params } = await aReader();
    grok.play(fault);
    const headers = { accept: "text/event-stream" };
    const { events } = await hear(
      await call(SAY, { method: "POST", body: { text: "Hello." }, params, headers }),
    );
    expect(events.at(-1)).toEqual({ type: "error", errorText: expect.stringMatching(/^The model refused/) });
  });
});

test("a mail is in the language of who asks for it", async () => {
  const { email } = await anAccount();
  const call = await asking(null);
  const headers = { cookie: "locale=es" };
  const handler = handlerOf("POST /users/password-reset");
  expect((await call(handler, { method: "POST", body: { email }, headers })).status).toBe(204);
  await vi.waitFor(() => expect(mailsTo(email)).toHaveLength(1), { timeout: 10_000 });
  const mail = mailsTo(email)[0];
  expect(mail).toContain("Subject: Una contraseña nueva para Career Advisor");
  expect(mail).toMatch(
    /Elígela aquí:\n\nhttp.+#[\w-]{43}\n\nEl enlace sirve una sola vez, durante 30 minutos\./,
  );
});

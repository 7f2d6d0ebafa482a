import { afterAll, beforeEach, expect, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { listWaysIn } from "@/lib/users";
import { personOfEmail } from "@/lib/users/identity/identities.sql";
import { startProvider } from "@/tests/fakes/a-provider";
import { startAuthServer } from "@/tests/fakes/auth-server";
import { aBrowser, atProvider } from "@/tests/harness/a-browser";

const app = await startAuthServer();
const cognito = await startProvider();
const linkedin = await startProvider({ isLikeLinkedIn: true });
process.env.NEXTAUTH_URL = app.origin;
process.env.COGNITO_ISSUER = cognito.issuer;
process.env.COGNITO_CLIENT_ID = "the app";
process.env.LINKEDIN_ISSUER = linkedin.issuer;
process.env.LINKEDIN_CLIENT_ID = "the app there";
process.env.LINKEDIN_CLIENT_SECRET = "a secret for tests";
// The routes read the settings as soon as they are there.
const { anAccount, handlerOf, PASSWORD } = await import("@/tests/harness/account");
const { asking } = await import("@/tests/harness/asking");
const providers = { cognito, linkedin };
const names = ["cognito", "linkedin"] as const;
afterAll(() => app.stop());

const UNFINISHED = /^\/sign-in\?.*error=(OAuthCallback|Callback)$/;
const somebody = () => ({
  sub: newId(),
  email: `${newId()}@example.test`,
  email_verified: true,
});
let grace = somebody();
beforeEach(() => {
  grace = somebody();
  for (const name of names) providers[name].says(grace);
});
const holderOf = (email: string) => asSystem((tx) => personOfEmail(tx, email));

/** There and back again, where what comes back was changed on its way. */
async function comesBackWith(
  name: "cognito" | "linkedin",
  change: (back: URL) => void,
  browser = aBrowser(app.origin),
) {
  const back = await atProvider(await browser.leaveFor(name));
  change(back);
  return { place: await browser.comeBack(back), browser, back };
}

test.each(names)("an answer of %s with another state, or none, signs nobody in", async (name) => {
  const forgeries = [
    (back: URL) => back.searchParams.set("state", "forged"),
    (back: URL) => back.searchParams.delete("state"),
    (back: URL) => back.searchParams.append("state", "a second one"),
  ];
  const before = providers[name].exchanges();
  for (const forge of forgeries) {
    const { place, browser } = await comesBackWith(name, forge);
    expect(place).toMatch(UNFINISHED);
    expect(browser.session()).toBeNull();
  }
  expect(providers[name].exchanges()).toBe(before);
  expect(await holderOf(grace.email)).toBeUndefined();
});

test("an answer that another browser asked for signs nobody in", async () => {
  const victim = aBrowser(app.origin);
  await victim.leaveFor("linkedin");
  const attacker = await atProvider(await aBrowser(app.origin).leaveFor("linkedin"));
  expect(await victim.comeBack(attacker)).toMatch(UNFINISHED);
  expect(victim.session()).toBeNull();
});

test("what was asked of one provider is not answered by the other", async () => {
  const browser = aBrowser(app.origin);
  const back = await atProvider(await browser.leaveFor("cognito"));
  back.pathname = back.pathname.replace("cognito", "linkedin");
  expect(await browser.comeBack(back)).toMatch(UNFINISHED);
  expect(browser.session()).toBeNull();
});

test("a token with another nonce is refused, and so is one with a nonce that nobody asked for", async () => {
  for (const name of names) {
    providers[name].says({ ...grace, nonce: "another" });
    const { place, browser } = await comesBackWith(name, () => undefined);
    expect(place).toMatch(UNFINISHED);
    expect(browser.session()).toBeNull();
  }
});

test.each([
  ["another issuer", { iss: "http://localhost:1" }],
  ["another app", { aud: "another app" }],
  ["a time that is over", { exp: 1 }],
  ["nobody's name", { sub: "" }],
  ["a name of the wrong kind", { sub: { id: 1 } }],
])("a token for %s is refused", async (_, odd) => {
  for (const name of names) {
    providers[name].says({ ...grace, ...odd });
    const { place, browser } = await comesBackWith(name, () => undefined);
    expect(place).toMatch(/^\/sign-in\?.*error=/);
    expect(browser.session()).toBeNull();
  }
  expect(await holderOf(grace.email)).toBeUndefined();
});

test.each(names)("a code of %s is good once", async (name) => {
  const { browser, back } = await comesBackWith(name, () => undefined);
  expect(browser.session()).not.toBeNull();
  // The cookies of the question are gone with its answer.
  expect(await browser.comeBack(back)).toMatch(UNFINISHED);
  const again = aBrowser(app.origin);
  const asked = await again.leaveFor(name);
  const code = back.searchParams.get("code") ?? "";
  const replayed = new URL(back);
  replayed.searchParams.set("state", asked.searchParams.get("state") ?? "");
  replayed.searchParams.set("code", code);
  expect(await again.comeBack(replayed)).toMatch(UNFINISHED);
  expect(again.session()).toBeNull();
});

test("who says no at the provider is told that it was not finished, whatever the provider's words", async () => {
  for (const error of ["access_denied", "user_cancelled_login", "<script>alert(1)</script>"]) {
    const { place, browser } = await comesBackWith("linkedin", ({ searchParams }) => {
      searchParams.delete("code");
      searchParams.set("error", error);
      searchParams.set("error_description", "//evil.example");
    });
    expect(place).toMatch(UNFINISHED);
    expect(browser.session()).toBeNull();
  }
});

test("nobody is sent to another site afterwards", async () => {
  const elsewhere = ["//evil.example", "https://evil.example/chat", "/\\evil.example", "javascript:alert(1)"];
  for (const backTo of elsewhere) {
    const browser = aBrowser(app.origin);
    const { csrfToken } = await (await browser.ask("/api/auth/csrf")).json();
    const form = { callbackUrl: backTo, csrfToken, json: "true" };
    const asked = (await (await browser.ask("/api/auth/signin/linkedin", form)).json()).url;
    expect(await browser.comeBack(await atProvider(new URL(asked)))).toBe("/");
  }
});

test("connecting needs the session that asked for it, and never takes what is another's", async () => {
  const backTo = "/account?connected=linkedin";
  const stranger = aBrowser(app.origin);
  const nobody = await atProvider(await stranger.leaveFor("linkedin", backTo));
  expect(await stranger.comeBack(nobody)).toBe("/sign-in?next=/account&error=SignInFirst");
  expect(await holderOf(grace.email)).toBeUndefined();

  await comesBackWith("linkedin", () => undefined);
  const account = await anAccount();
  const browser = aBrowser(app.origin);
  await browser.signInWith(account.email, PASSWORD);
  const taken = await atProvider(await browser.leaveFor("linkedin", backTo));
  expect(await browser.comeBack(taken)).toBe("/account?error=IdentityTaken");
  linkedin.says(somebody());
  expect(await browser.comeBack(await atProvider(await browser.leaveFor("linkedin", backTo)))).toBe(backTo);
  linkedin.says(somebody());
  const second = await atProvider(await browser.leaveFor("linkedin", backTo));
  expect(await browser.comeBack(second)).toBe("/account?error=AnotherConnected");
  expect((await listWaysIn(account)).identities).toHaveLength(1);
});

test("the last way in is never disconnected, not by two who do it at once either", async () => {
  await comesBackWith("linkedin", () => undefined);
  await comesBackWith("cognito", () => undefined);
  const userId = (await holderOf(grace.email))?.id ?? "";
  const { identities } = await listWaysIn({ userId });
  const call = await asking(userId);
  const answers = await Promise.all(
    identities.map(({ id }) =>
      call(handlerOf("DELETE /users/me/identities/[identityId]"), {
        method: "DELETE",
        params: { identityId: id },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

test("a provider that does not answer says so at once", async () => {
  await Promise.all([cognito.stop(), linkedin.stop()]);
  for (const name of names) {
    const asked = await aBrowser(app.origin).leaveFor(name);
    expect(await aBrowser(app.origin).comeBack(asked)).toMatch(/^\/sign-in\?.*error=OAuthSignin$/);
  }
});

import { afterAll, beforeEach, expect, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { getMe, getProfile, listSessions, listWaysIn } from "@/lib/users";
import { personOfEmail } from "@/lib/users/identity/identities.sql";
import { writeDisabled } from "@/lib/users/people/people.sql";
import { type Provider, startProvider } from "@/tests/fakes/a-provider";
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
const { anAccount, PASSWORD } = await import("@/tests/harness/account");
const providers: Record<string, Provider> = { cognito, linkedin };
afterAll(async () => {
  app.stop();
  await Promise.all([cognito.stop(), linkedin.stop()]);
});

const somebody = (more: Record<string, unknown> = {}) => ({
  sub: newId(),
  email: `${newId()}@example.test`,
  email_verified: true,
  name: "Grace",
  ...more,
});
let grace = somebody();
beforeEach(() => {
  grace = somebody();
  for (const provider of Object.values(providers)) provider.says(grace);
});

const holderOf = (email: string) => asSystem((tx) => personOfEmail(tx, email));
const actorOf = async (email: string) => {
  const person = await holderOf(email);
  return { userId: person?.id ?? "", role: "user" as const };
};

/** The whole way there and back. Where the browser ends. */
async function goes(provider: string, { browser = aBrowser(app.origin), backTo = "/chat" } = {}) {
  const back = await atProvider(await browser.leaveFor(provider, backTo));
  return { place: await browser.comeBack(back), browser, back };
}

test("an account that another one of the provider's is connected to is not opened by a second, and says so", async () => {
  await goes("cognito");
  const { email } = grace;
  for (let time = 0; time < 2; time += 1) {
    cognito.says(somebody({ email }));
    const { place } = await goes("cognito");
    expect(place).toContain("error=AnotherConnected");
  }
});

test.each(["cognito", "linkedin"])(
  "who comes by %s for the first time has an account and is signed in there and back",
  async (name) => {
    const { place, browser } = await goes(name, { backTo: "/chat?a=b" });
    expect(place).toBe("/chat?a=b");
    const actor = await actorOf(grace.email);
    expect(await getMe(actor)).toMatchObject({ email: grace.email, name: "Grace", role: "user" });
    expect(await listSessions(actor)).toHaveLength(1);
    expect(await listWaysIn(actor)).toMatchObject({ has_password: false, identities: [{ provider: name }] });
    const session = await (await browser.ask("/api/auth/session")).json();
    expect(session.user).toMatchObject({ email: grace.email });
    // The next time it is the same person, whatever their address is by then.
    providers[name]?.says({ ...grace, email: `${newId()}@example.test`, email_verified: false });
    expect((await goes(name)).place).toBe("/chat");
    expect(await listSessions(actor)).toHaveLength(2);
  },
);

test("LinkedIn's language is taken over where there is none", async () => {
  linkedin.says({ ...grace, locale: { country: "US", language: "en" } });
  await goes("linkedin");
  expect((await getProfile(await actorOf(grace.email))).metadata).toEqual({ language: "en-US" });
});

test.each([
  ["said to be unproven", { email_verified: false }],
  ["not said to be proven", { email_verified: undefined }],
  ["said so in some other way", { email_verified: "yes" }],
  ["none", { email: undefined }],
  ["a Kelvin sign in the place of a k", { email: `\u212Aate-${newId()}@example.test` }],
  ["a Cyrillic letter in the place of a Latin one", { email: `gr\u0430ce-${newId()}@example.test` }],
  ["a wide @ in the place of the sign", { email: `grace\uFF20example.test` }],
  ["two addresses", { email: `a@example.test,${newId()}@example.test` }],
  ["no text at all", { email: { at: "example.test" } }],
])("an address that is %s makes no account and opens none", async (_, odd) => {
  for (const name of ["cognito", "linkedin"]) {
    providers[name]?.says({ ...grace, ...odd });
    const { place, browser } = await goes(name);
    expect(place).toBe("/sign-in?error=EmailNotProven");
    expect(browser.session()).toBeNull();
  }
  expect(await holderOf(grace.email)).toBeUndefined();
});

test("an address that looks like another's is not that one", async () => {
  const kate = `kate-${newId()}@example.test`;
  cognito.says({ ...grace, email: kate });
  await goes("cognito");
  linkedin.says({ ...grace, sub: newId(), email: kate.replace("k", "\u212A") });
  expect((await goes("linkedin")).place).toBe("/sign-in?error=EmailNotProven");
});

test("a second provider that proves the same address leads to the same account", async () => {
  await goes("cognito");
  expect((await goes("linkedin")).place).toBe("/chat");
  const { identities } = await listWaysIn(await actorOf(grace.email));
  expect(identities.map(({ provider }) => provider)).toEqual(["cognito", "linkedin"]);
});

test("an account whose address was only typed is not opened by who proves it elsewhere; its owner connects it", async () => {
  const account = await anAccount();
  linkedin.says({ ...grace, email: account.email.toUpperCase() });
  const { place, browser } = await goes("linkedin");
  expect(place).toBe("/sign-in?error=EmailTaken");
  expect(browser.session()).toBeNull();
  expect((await browser.signInWith(account.email, PASSWORD)).status).toBe(200);
  const backTo = "/account?connected=linkedin";
  expect((await goes("linkedin", { browser, backTo })).place).toBe(backTo);
  expect(await listWaysIn(account)).toMatchObject({
    has_password: true,
    identities: [{ provider: "linkedin" }],
  });
  expect((await goes("linkedin")).place).toBe("/chat");
});

test("who is kept out is kept out by every way", async () => {
  await goes("cognito");
  const actor = await actorOf(grace.email);
  await asSystem((tx) => writeDisabled(tx, actor.userId, true));
  for (const name of ["cognito", "linkedin"]) {
    const { place, browser } = await goes(name);
    expect(place).toBe("/sign-in?error=Disabled");
    expect(browser.session()).toBeNull();
  }
});

test("two first sign-ins at once make one account, and both are in", async () => {
  const places = await Promise.all([goes("cognito"), goes("cognito"), goes("linkedin")]);
  expect(places.map(({ place }) => place)).toEqual(["/chat", "/chat", "/chat"]);
  const actor = await actorOf(grace.email);
  expect(await listSessions(actor)).toHaveLength(3);
  expect((await listWaysIn(actor)).identities).toHaveLength(2);
});

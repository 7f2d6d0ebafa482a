import { expect, inject, test, vi } from "vitest";
import { asSystem, asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { unseal } from "@/lib/seal";
import { askReset, disconnectIdentity, listWaysIn, resetPassword } from "@/lib/users";
import { personOfEmail } from "@/lib/users/identity/identities.sql";
import { aBrowser, atProvider } from "@/tests/harness/a-browser";
import { anAppWithLinkedin } from "@/tests/harness/an-app-with-linkedin";
import { keptTokens, readTokens } from "@/tests/harness/identity-tokens.sql";
import { mailsTo, resetTokenIn } from "@/tests/harness/mails";

const { app, linkedin } = await anAppWithLinkedin();
// The routes read the settings as soon as they are there.
const { anAccount, PASSWORD } = await import("@/tests/harness/account");

/** Arrives from LinkedIn with a proven address, and who that is here. */
async function arrives(email: string, browser: ReturnType<typeof aBrowser>, backTo: string) {
  linkedin.says({ sub: newId(), email, email_verified: true, name: "Grace" });
  await browser.comeBack(await atProvider(await browser.leaveFor("linkedin", backTo)));
  const person = await asSystem((tx) => personOfEmail(tx, email));
  if (!person) throw new Error(`nobody is known by ${email}`);
  return { userId: person.id, role: "user" as const, email };
}

/** Comes by LinkedIn for the first time. */
const comes = () => arrives(`${newId()}@example.test`, aBrowser(app.origin), "/chat");

/** Connects LinkedIn to the account that this browser is signed in with. */
const connects = (email: string, browser: ReturnType<typeof aBrowser>) =>
  arrives(email, browser, "/account?connected=linkedin");

const identitiesOf = async (actor: Awaited<ReturnType<typeof comes>>) =>
  (await listWaysIn(actor)).identities.map(({ id }) => id);

/** Sets a password by the link of a mail. */
async function setsPasswordByMail(email: string) {
  await askReset({ email }, { userAgent: null, address: null });
  const token = () => resetTokenIn(mailsTo(email).at(-1));
  await vi.waitFor(() => expect(token()).not.toBe(""), { timeout: 10_000 });
  await resetPassword({ token: token(), new_password: "six brass kettles by the sea" });
}

test("no role of the app reads a provider's token", async () => {
  const actor = await comes();
  await expect(asUser(actor, readTokens)).rejects.toThrow(/permission denied/);
  await expect(asSystem(readTokens)).rejects.toThrow(/permission denied/);
});

test.skipIf(inject("databaseIsEmbedded"))(
  "a provider's token is kept sealed, and gone when it is disconnected",
  async () => {
    const actor = await comes();
    const [kept] = await keptTokens(actor.userId);
    if (!kept) throw new Error("no token was kept");
    expect(linkedin.lastToken().length).toBeGreaterThan(20);
    expect(kept.token.toString("latin1")).not.toContain(linkedin.lastToken());
    const place = `identity ${kept.id} of ${actor.userId}`;
    expect(unseal(kept.token, place)).toBe(linkedin.lastToken());
    expect(() => unseal(kept.token, `identity ${newId()} of ${actor.userId}`)).toThrow();
    await setsPasswordByMail(actor.email);
    await disconnectIdentity(actor, kept.id);
    expect(await keptTokens(actor.userId)).toEqual([]);
  },
);

test("a password set by mail ends what was connected before the address was proven, and leaves what came after", async () => {
  const typed = { ...(await anAccount()), role: "user" as const };
  const browser = aBrowser(app.origin);
  await browser.signInWith(typed.email, PASSWORD);
  await connects(typed.email, browser);
  expect(await identitiesOf(typed)).toHaveLength(1);
  await setsPasswordByMail(typed.email);
  expect(await identitiesOf(typed)).toEqual([]);

  const proven = await comes();
  await setsPasswordByMail(proven.email);
  expect(await identitiesOf(proven)).toHaveLength(1);
});

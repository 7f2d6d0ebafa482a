import { afterAll, expect, test } from "vitest";
import { startProvider } from "@/tests/fakes/a-provider";
import { startAuthServer } from "@/tests/fakes/auth-server";
import { aBrowser, atProvider } from "@/tests/harness/a-browser";

const app = await startAuthServer();
const cognito = await startProvider();
process.env.NEXTAUTH_URL = "https://advisor.example.com";
process.env.COGNITO_ISSUER = cognito.issuer;
process.env.COGNITO_CLIENT_ID = "the app";
const { anAccount, handlerOf, PASSWORD } = await import("@/tests/harness/account");
const { asking } = await import("@/tests/harness/asking");
afterAll(async () => {
  app.stop();
  await cognito.stop();
});

const SESSION = "next-auth.session-token";
const me = { method: "GET" };
const statusWith = async (userId: string, cookie: string) =>
  (await (await asking(userId, async () => cookie))(handlerOf("GET /users/me"), me)).status;

test("over https no other host of the domain can set a cookie that is read here", async () => {
  const { email, userId } = await anAccount();
  const browser = aBrowser(app.origin);
  await browser.leaveFor("cognito");
  const response = await browser.signInWith(email, PASSWORD);
  const names = [...browser.jar.keys()];
  expect(names.sort()).toEqual(
    ["callback-url", "csrf-token", "nonce", "pkce.code_verifier", "session-token", "state"].map(
      (name) => `__Host-next-auth.${name}`,
    ),
  );
  for (const cookie of response.headers.getSetCookie()) {
    expect(cookie).toMatch(/^__Host-.*; Path=\/;.*Secure/);
    expect(cookie).not.toMatch(/domain=/i);
  }
  const token = browser.jar.get(`__Host-${SESSION}`);
  expect(await statusWith(userId, `__Host-${SESSION}=${token}`)).toBe(200);
  for (const prefix of ["", "__Secure-"]) {
    expect(await statusWith(userId, `${prefix}${SESSION}=${token}`)).toBe(401);
  }
});

test("over https a provider's answer finds its cookies, and where to go on", async () => {
  cognito.says({ sub: "somebody new", email: "new@example.test", email_verified: true, name: "Grace" });
  const browser = aBrowser(app.origin);
  const asked = await browser.leaveFor("cognito", "https://advisor.example.com/account");
  const back = await atProvider(asked);
  expect(await browser.comeBack(back.pathname + back.search)).toBe("https://advisor.example.com/account");
  expect(browser.jar.has(`__Host-${SESSION}`)).toBe(true);
});

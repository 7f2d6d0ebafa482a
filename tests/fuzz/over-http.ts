import { spawn } from "node:child_process";
import { once } from "node:events";
import type { App } from "@/tests/faults/app";
import { Client } from "@/tests/faults/client";
import type { Call, Person, Scopes, Transport } from "./transport";

/** The whole app as people start it, asked over HTTP. */
export async function overHttp(app: App): Promise<Transport> {
  const send = async (signed: Record<string, string>, { method, path, headers, body }: Call) => {
    const response = await fetch(app.origin + path, {
      method,
      headers: { ...signed, origin: app.origin, ...headers },
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const newPerson = async (isAdmin = false): Promise<Person> => {
    const client = new Client(app.origin);
    await client.signUp();
    const { email } = await client.data<{ email: string }>("GET", "/api/v1/users/me");
    if (isAdmin) await makeAdmin(app, email);
    return { isAdmin, send: (call) => send({ cookie: client.cookie }, call) };
  };
  const newHolder = async (scopes: Scopes): Promise<Person> => {
    const client = new Client(app.origin);
    await client.signUp();
    const wish = { name: "Fuzz", scopes, expires_in_days: 1 };
    const { token } = await client.data<{ token: string }>("POST", "/api/v1/users/me/tokens", wish);
    return { isAdmin: false, scopes, send: (call) => send({ authorization: `Bearer ${token}` }, call) };
  };
  return { newPerson, newHolder, nobody: { isAdmin: false, send: (call) => send({}, call) } };
}

async function makeAdmin(app: App, email: string): Promise<void> {
  const settings = { ...process.env, ...app.settings, PORT: String(app.port) };
  const command = spawn(process.execPath, ["scripts/admin.mjs", "grant", email], {
    env: settings,
    stdio: "ignore",
  });
  const [code] = await once(command, "exit");
  if (code !== 0) throw new Error(`the command that makes an administrator ended with ${code}`);
}

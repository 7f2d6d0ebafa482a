import { spawn } from "node:child_process";
import { once } from "node:events";
import type { App } from "@/tests/faults/app";
import { Client } from "@/tests/faults/client";
import type { Call, Person, Transport } from "./transport";

/** The whole app as people start it, asked over HTTP. */
export async function overHttp(app: App): Promise<Transport> {
  const send = async (cookie: string, { method, path, headers, body }: Call) => {
    const response = await fetch(app.origin + path, {
      method,
      headers: { ...(cookie ? { cookie } : {}), origin: app.origin, ...headers },
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
    return { isAdmin, send: (call) => send(client.cookie, call) };
  };
  return { newPerson, nobody: { isAdmin: false, send: (call) => send("", call) } };
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

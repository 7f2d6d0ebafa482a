import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FakeGrok, startFakeGrok } from "../../fakes/grok.ts";
import { App } from "../app.ts";
import { Client } from "../client.ts";
import { type DurableServer, startDurableServer } from "./durable-server.ts";
import { TcpProxy } from "./tcp-proxy.ts";

/** Everything that can be struck: a durable server, a proxy before it, the app, its model, and a person at it. */
export interface Bench {
  server: DurableServer;
  proxy: TcpProxy;
  app: App;
  grok: FakeGrok;
  client: Client;
  userId: string;
  /** What the model says to everything. */
  answer: string;
  /** Another instance of the app on the same database. */
  another: () => App;
  close: () => Promise<void>;
}

export const ANSWER = Array.from({ length: 160 }, (_, index) => `word${index}`).join(" ");

/** Ports from `port` on: the database, the app, another instance of it. */
export async function openBench(port: number): Promise<Bench> {
  const server = await startDurableServer(port);
  const proxy = new TcpProxy(server.port);
  const proxyPort = await proxy.listen();
  const grok = await startFakeGrok();
  const folder = mkdtempSync(join(tmpdir(), "career-advisor-grid-app-"));
  const appAt = (place: number) =>
    new App(port + place, {
      DATA_DIR: join(folder, String(place)),
      DATABASE_URL: `postgresql://postgres@127.0.0.1:${proxyPort}/career_advisor`,
      // A statement that was prepared before is named on the wire and not told: the traps read its words.
      DATABASE_PREPARES: "false",
      NEXTAUTH_SECRET: "a secret for tests alone, long enough to be one",
      XAI_API_KEY: "a key for tests",
      XAI_BASE_URL: grok.url,
    });
  const app = appAt(1);
  await app.start();
  const client = new Client(app.origin);
  await client.signUp();
  const { id: userId } = await client.data<{ id: string }>("GET", "/api/v1/users/me");
  return {
    ...{ server, proxy, app, grok, client, userId, answer: ANSWER },
    another: () => appAt(2),
    close: async () => {
      await app.stop();
      await proxy.close();
      await grok.close();
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the model says: its answer, or what is left of one that it is to finish. */
export function say(answer: string) {
  return (input: unknown) => {
    const spoken = (Array.isArray(input) ? input : []) as { role: string; content: unknown }[];
    const begun = spoken.at(-2);
    const text = begun?.role === "assistant" ? textOf(begun.content) : "";
    return { text: answer.slice(answer.startsWith(text) ? text.length : 0), tools: [] };
  };
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return (content as { text?: string }[]).map(({ text = "" }) => text).join("");
}

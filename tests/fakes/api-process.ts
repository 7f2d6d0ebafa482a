import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { openJobs } from "@/inngest/open-jobs";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { registerPeople } from "@/lib/auth/registry";
import { DomainError } from "@/lib/errors";
import { keepSending } from "@/lib/events/keep-sending";
import { holdEnvironment } from "@/lib/held-environment";
import { accounts } from "@/lib/users";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { internalOperations, operations } from "@/tests/harness/route-tree";

// The API's handlers in a process of their own, as a second server of the product has them; it says where it listens.
holdEnvironment();
const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
kept.careerAdvisorEmbedder = quickEmbedder(() => undefined);
registerPeople(accounts);
const all = [...(await operations()), ...(await internalOperations())];

/** The handler of a path, and what its brackets stand for. */
function find(method: string | undefined, path: string) {
  for (const operation of all) {
    if (operation.method !== method) continue;
    const pattern = operation.name.split(" ")[1]?.replaceAll(/\[(\w+)\]/g, "(?<$1>[^/]+)");
    const match = new RegExp(`^/api/v1${pattern}$`).exec(path);
    if (match) return { handler: operation.handler, params: { ...match.groups } };
  }
  throw new Error(`nothing answers ${method} ${path}`);
}

/** What the sign-in form is told, in a word. */
async function signIn(credentials: unknown): Promise<string> {
  try {
    return (await accounts.signIn(credentials, { userAgent: null, address: null })) ? "in" : "refused";
  } catch (error) {
    return error instanceof DomainError && error.code === "limit_exceeded" ? "limited" : "broken";
  }
}

const server = createServer(async (incoming, outgoing) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "GET", url = "/" } = incoming;
  if (url === "/sign-in") {
    outgoing.end(await signIn(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
    return;
  }
  const { handler, params } = find(method, new URL(url, "http://localhost:3000").pathname);
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
  const leaving = new AbortController();
  outgoing.on("close", () => leaving.abort());
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    `${value}`,
  ]);
  const request = new Request(`http://localhost:3000${url}`, {
    method,
    headers,
    signal: leaving.signal,
    ...body,
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) Readable.fromWeb(response.body as WebStream<Uint8Array>).pipe(outgoing);
  else outgoing.end();
});
// On a busy machine a test comes back late to a connection, and must not meet its end.
server.keepAliveTimeout = 120_000;
if (process.env.API_RUNS_JOBS) {
  await openJobs().start();
  void keepSending(new AbortController().signal);
}
server.listen(Number(process.env.API_PORT ?? 0), "127.0.0.1", () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);

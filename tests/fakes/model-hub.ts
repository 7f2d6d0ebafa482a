import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The files of one model by name: a path to serve from, or an object to serve as JSON. */
export type HubFiles = Record<string, string | object>;

/**
 * A server that speaks the hub's file routes, `/{owner}/{name}/resolve/main/{file}`: whole files, HEAD, ranges, ETag
 * and 404. It keeps a list of what it was asked for.
 */
export async function startModelHub(models: Record<string, HubFiles>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [model = "", file = ""] = decodeURIComponent((request.url ?? "/").slice(1)).split("/resolve/main/");
    asked.push(`${model}/${file}`);
    const found = models[model]?.[file];
    if (found === undefined) return refuse(response);
    void read(found).then((bytes) => answer(request, response, bytes));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}`, asked, stop };
}

async function read(file: string | object): Promise<Buffer> {
  return typeof file === "string" ? readFile(file) : Buffer.from(JSON.stringify(file));
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { "x-error-code": "EntryNotFound" }).end("Entry not found");
}

function answer(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
  const etag = `"${createHash("sha256").update(bytes).digest("hex")}"`;
  const headers = { etag, "accept-ranges": "bytes", "content-type": "application/octet-stream" };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  const from = Number(range?.[1] ?? 0);
  const to = range?.[2] ? Number(range[2]) : bytes.length - 1;
  const part = bytes.subarray(from, to + 1);
  response.writeHead(range ? 206 : 200, {
    ...headers,
    "content-length": part.length,
    ...(range ? { "content-range": `bytes ${from}-${to}/${bytes.length}` } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : part);
}

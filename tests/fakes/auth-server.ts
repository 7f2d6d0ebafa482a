import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { registerPeople } from "@/lib/auth/registry";
import { accounts } from "@/lib/users";

/** The sign-in endpoints alone, over HTTP: as the product has them, without the pages around them. */
export async function startAuthServer() {
  registerPeople(accounts);
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => server.close() };
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://localhost");
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    `${value}`,
  ]);
  const request = new Request(`http://localhost${incoming.url}`, { headers });
  const asked = Object.assign(incoming, {
    query: { ...Object.fromEntries(searchParams), nextauth: pathname.split("/").slice(3) },
    cookies: cookiesIn(incoming.headers.cookie ?? ""),
    body: Object.fromEntries(form),
  });
  const answered = Object.assign(outgoing, {
    status(code: number) {
      outgoing.statusCode = code;
      return answered;
    },
    json: (value: unknown) => outgoing.end(JSON.stringify(value)),
    send: (value: unknown) => outgoing.end(typeof value === "string" ? value : JSON.stringify(value ?? "")),
  });
  await NextAuth(
    asked as unknown as NextApiRequest,
    answered as unknown as NextApiResponse,
    authOptions(request),
  );
}

function cookiesIn(header: string): Record<string, string> {
  const pairs = header.split(";").map((pair) => pair.trim().split("="));
  return Object.fromEntries(
    pairs.flatMap(([name, ...value]) => (name ? [[name, decodeURIComponent(value.join("="))]] : [])),
  );
}

import { readBytes } from "@/lib/http/read-bytes";

/** The same request with its body read, for a foreign handler that would read any length. Throws `too_large`. */
export async function withWholeBody(request: Request): Promise<Request> {
  const { method, headers, url } = request;
  if (method === "GET" || method === "HEAD") return new Request(url, { method, headers });
  return new Request(url, { method, headers, body: new Uint8Array(await readBytes(request)) });
}

import { createHash } from "node:crypto";

/** Names what an answer carries: the same as long as its data is, whenever it is asked for. */
export function etagOf(json: string): string {
  return `W/"${createHash("sha256").update(json).digest("base64url").slice(0, 27)}"`;
}

/** Whether the client says that it holds this already (`If-None-Match`). */
export function isHeld(request: Request, etag: string): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const held = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim());
  // Compared weakly: the stamp of when it was answered is no part of it.
  return held.some((one) => one === "*" || one.replace(/^W\//, "") === etag.slice(2));
}

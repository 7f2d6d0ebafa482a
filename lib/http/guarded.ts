import { NextRequest } from "next/server";
import { z } from "zod";
import { answer, type RouteHandler } from "@/lib/http/answer";
import { check } from "@/lib/http/check";
import { countStranger } from "@/lib/http/limit-request";
import { readBody } from "@/lib/http/read-body";
import { readBytes } from "@/lib/http/read-bytes";

/** What a form can send. An object where a text belongs would end a foreign handler with an exception. */
const Fields = z.record(z.string().max(100), z.union([z.string(), z.boolean()]));

type ForeignHandler = (request: NextRequest, context: { params?: Promise<unknown> }) => Promise<Response>;

/**
 * A handler that is not ours behind our door: it is given only bodies that it can read (JSON or a form of plain fields,
 * at most 1 MB), and what it throws becomes a typed refusal. What it answers is its own.
 */
export function guarded(handler: ForeignHandler): RouteHandler {
  return (request, context) =>
    answer(request, context?.params, async (known) => {
      await countStranger(known, request.method === "POST" ? "sign_ins" : "reads");
      return handler(await readable(request), context ?? {});
    });
}

async function readable(request: Request): Promise<NextRequest> {
  const { method } = request;
  if (method === "GET" || method === "HEAD") {
    return new NextRequest(request.url, { method, headers: request.headers });
  }
  const bytes = new Uint8Array(await readBytes(request));
  const headers = new Headers(request.headers);
  // Nothing cannot be read as JSON.
  if (bytes.byteLength === 0) headers.delete("content-type");
  const again = { method, headers, ...(bytes.byteLength > 0 ? { body: bytes } : {}) };
  check(Fields, await readBody(new Request(request.url, again), "form"));
  return new NextRequest(request.url, again);
}

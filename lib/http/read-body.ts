import { DomainError } from "@/lib/errors";
import { readBytes } from "@/lib/http/read-bytes";
import { refuseBadText } from "@/lib/http/refuse-bad-text";
import { refuseDeepJson } from "@/lib/http/refuse-deep-json";

/**
 * The body as a value, before any schema: at most 1 MB, UTF-8, well-formed text. An empty body is `{}`.
 * Throws `too_large`, `unsupported_media_type`, `malformed`.
 */
export async function readBody(request: Request, format: "json" | "form" = "json"): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.byteLength === 0) return {};
  const type = mediaType(request);
  const isForm = format === "form" && type === "application/x-www-form-urlencoded";
  if (!isForm && type !== "application/json") {
    throw new DomainError(
      "unsupported_media_type",
      "Send JSON in UTF-8, with Content-Type: application/json.",
    );
  }
  const value = isForm ? Object.fromEntries(new URLSearchParams(decode(bytes))) : parse(decode(bytes));
  refuseBadText(value);
  return value;
}

function mediaType(request: Request): string | undefined {
  const [type, ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((name) => name.startsWith("charset="));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) return undefined;
  return type?.trim();
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError("malformed", "The body is not UTF-8.");
  }
}

function parse(text: string): unknown {
  refuseDeepJson(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError("malformed", "The body is not JSON.");
  }
}

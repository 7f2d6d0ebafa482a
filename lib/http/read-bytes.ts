import { DomainError } from "@/lib/errors";

/** The largest body, in bytes (1 MiB). */
const LARGEST_BODY = 1_048_576;

/** The whole body, counted while it arrives, so that a length left out or lied about changes nothing. */
export async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream: the rest is never read.
    if (size > LARGEST_BODY) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(): DomainError {
  return new DomainError("too_large", "A request can be at most 1 MB: send less at a time.");
}

import { DomainError } from "@/lib/errors";

/** The largest body that is no file, in bytes (1 MiB). */
const LARGEST_BODY = 1_048_576;

/** The whole body, counted while it arrives, so that a length left out or lied about changes nothing. */
export async function readBytes(request: Request, largest = LARGEST_BODY): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > largest) throw tooLarge(largest);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream: the rest is never read.
    if (size > largest) throw tooLarge(largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(largest: number): DomainError {
  const megabytes = Math.floor(largest / 1_048_576);
  return new DomainError("too_large", `A request can be at most ${megabytes} MB here: send less at a time.`);
}

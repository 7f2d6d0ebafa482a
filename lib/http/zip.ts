import { Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import type { ArchiveEntry } from "@/lib/archive-entry";
import { describeError, log } from "@/lib/log";

// In this process: an archive is packed as fast as the database gives it.
const SETTINGS = { useWebWorkers: false };

/**
 * A zip file that is packed while it goes out, at the pace at which it is read. When reading what belongs in it fails, the
 * download breaks off: a file that looks whole and is not would be worse.
 */
export function zip(entries: AsyncIterable<ArchiveEntry>, name: string): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  void pack(entries, writable);
  return new Response(readable, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

async function pack(entries: AsyncIterable<ArchiveEntry>, writable: WritableStream<Uint8Array>) {
  const writer = new ZipWriter(writable, SETTINGS);
  try {
    for await (const { path, content, changedAt } of entries) {
      await writer.add(path, readerOf(content), changedAt ? { lastModDate: changedAt } : {});
    }
    await writer.close();
  } catch (error) {
    // Whoever reads it may have left; then nobody is to be told.
    await writable.abort(error).catch(() => undefined);
    log().warn({ error: describeError(error) }, "an archive broke off");
  }
}

function readerOf(content: ArchiveEntry["content"]) {
  if (typeof content === "string") return new Uint8ArrayReader(new TextEncoder().encode(content));
  if (content instanceof Uint8Array) return new Uint8ArrayReader(content);
  return inBytes(content);
}

function inBytes(parts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const step = await iterator.next();
      if (step.done) controller.close();
      else controller.enqueue(encoder.encode(step.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

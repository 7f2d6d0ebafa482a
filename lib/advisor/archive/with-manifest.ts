import { createHash } from "node:crypto";
import type { ArchiveEntry } from "@/lib/archive-entry";

/** The entries as they are, and after them a list of all: the path, length and SHA-256 of each. */
export async function* withManifest(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<ArchiveEntry> {
  const lines: string[] = [];
  for await (const entry of entries) {
    const hash = createHash("sha256");
    let bytes = 0;
    const see = (part: string | Uint8Array) => {
      hash.update(part);
      bytes += Buffer.byteLength(part);
    };
    const { path, content } = entry;
    if (typeof content === "string" || content instanceof Uint8Array) {
      see(content);
      yield entry;
    } else yield { ...entry, content: seen(content, see) };
    // Whoever asks for the next entry has read this one.
    lines.push(`${JSON.stringify({ path, bytes, sha256: hash.digest("hex") })}\n`);
  }
  yield { path: "manifest.jsonl", content: lines.join("") };
}

async function* seen(parts: AsyncIterable<string>, see: (part: string) => void): AsyncGenerator<string> {
  for await (const part of parts) {
    see(part);
    yield part;
  }
}

import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zip } from "@/lib/http/zip";

const MEGABYTE = 1_000_000;

/** A file that packs into no less than it has. */
function noise(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(MEGABYTE);
  for (let at = 0; at < MEGABYTE; at += 50_000) crypto.getRandomValues(bytes.subarray(at, at + 50_000));
  return bytes;
}

test("no more is read than goes out, and reading ends with whoever reads", async () => {
  let read = 0;
  let hasEnded: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    hasEnded = resolve;
  });
  async function* endless() {
    try {
      for (;;) {
        read += 1;
        yield { path: `${read}.bin`, content: noise() };
      }
    } finally {
      hasEnded();
    }
  }
  const reader = zip(endless(), "all.zip").body?.getReader();
  let sent = 0;
  while (sent < 5 * MEGABYTE) sent += (await reader?.read())?.value?.length ?? 0;
  expect(read * MEGABYTE).toBeLessThan(sent + 4 * MEGABYTE);
  await reader?.cancel();
  await ended;
});

test("what comes in parts is one file, in letters of every kind", async () => {
  async function* parts() {
    yield "grüße ";
    yield "من 東京\n";
  }
  async function* entries() {
    yield { path: "東京/grüße.txt", content: parts() };
  }
  const bytes = new Uint8Array(await zip(entries(), "all.zip").arrayBuffer());
  const files = unzipSync(bytes);
  expect(new TextDecoder().decode(files["東京/grüße.txt"])).toBe("grüße من 東京\n");
});

test("a download whose source fails breaks off, and looks like no whole archive", async () => {
  async function* failing() {
    yield { path: "a.txt", content: "a" };
    throw new Error("the database is away");
  }
  await expect(zip(failing(), "all.zip").arrayBuffer()).rejects.toThrow();
});

import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DocumentProblem, UnreadableDocument } from "@/lib/ai/documents/document";

const FOLDER = join("lib", "ai", "documents");
const MEGABYTE = 1_048_576;
const LOOK_EVERY_MS = 100;
const PAGE_BYTES = 4_096;

interface Limits {
  timeoutMs: number;
  /** Of what it answers, in bytes. */
  mostOutput: number;
  /** The whole process; its heap may have two thirds of it. */
  mostMemoryMb: number;
}

/**
 * Runs one of the files of this folder in a process of its own on what somebody sent, and returns what it answers. The
 * process has no settings of ours, may read its own code and nothing else, write nothing and start nothing, and is ended
 * when it takes too long, too much memory or says too much. Throws `UnreadableDocument`.
 */
export async function runReader(
  script: string,
  args: string[],
  bytes: Uint8Array,
  { timeoutMs, mostOutput, mostMemoryMb }: Limits,
): Promise<string> {
  const child = start(script, args, mostMemoryMb);
  let ended: DocumentProblem | undefined;
  const end = (problem: DocumentProblem) => {
    ended ??= problem;
    child.kill("SIGKILL");
  };
  const late = setTimeout(() => end("too_slow"), timeoutMs);
  const watch = setInterval(
    () => void isHungry(child, mostMemoryMb).then((is) => is && end("too_hungry")),
    LOOK_EVERY_MS,
  );
  try {
    const output = await exchange(child, bytes, mostOutput, () => end("too_much_text"));
    // Without an answer it was out of memory, or worse.
    if (ended || !output) throw new UnreadableDocument(ended ?? "too_hungry");
    return output;
  } finally {
    clearTimeout(late);
    clearInterval(watch);
  }
}

function start(script: string, args: string[], mostMemoryMb: number): ChildProcess {
  // By path at run time: a bundler would otherwise take the file for one of its own and move it.
  const root = process.cwd();
  const readable = [FOLDER, "node_modules", "package.json"].map((path) => join(root, path));
  const flags = [
    `--max-old-space-size=${Math.floor((mostMemoryMb * 2) / 3)}`,
    "--permission",
    ...readable.map((path) => `--allow-fs-read=${path}`),
    "--disable-warning=ExperimentalWarning",
  ];
  const command = [...flags, join(root, FOLDER, script), ...args];
  // Nothing of ours: neither keys nor the database's address.
  return spawn(process.execPath, command, {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "ignore"],
  });
}

async function exchange(
  { stdin, stdout }: ChildProcess,
  bytes: Uint8Array,
  mostOutput: number,
  onTooMuch: () => void,
): Promise<string> {
  // It may end before it has read all.
  stdin?.on("error", () => undefined);
  stdin?.end(bytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdout ?? []) {
    size += chunk.length;
    if (size > mostOutput) onTooMuch();
    else chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Where the system tells: heaps are bounded everywhere, what lies outside of them only there. */
async function isHungry({ pid }: ChildProcess, mostMemoryMb: number): Promise<boolean> {
  const numbers = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return Number(numbers.split(" ")[1] ?? 0) * PAGE_BYTES > mostMemoryMb * MEGABYTE;
}

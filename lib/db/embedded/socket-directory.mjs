import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// A socket's whole path has to fit in 104 bytes on macOS and 108 on Linux; the longest name kept here has 32.
const LONGEST_DIRECTORY = 70;

/**
 * The directory for a data directory's sockets, made when it is missing and closed to everybody else (0700).
 * It is `run` inside the data directory, or a short one beside the system's temporary files when that path is
 * too long for a socket. Throws when the directory belongs to another user.
 */
export function socketDirectory(dataDir) {
  const inside = join(resolve(dataDir), "run");
  const directory = Buffer.byteLength(inside) <= LONGEST_DIRECTORY ? inside : shortDirectory(inside);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const found = lstatSync(directory);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Error(`${directory} belongs to another user: remove it, or choose another DATA_DIR.`);
  }
  chmodSync(directory, 0o700);
  return directory;
}

function shortDirectory(inside) {
  const name = createHash("sha256").update(inside).digest("hex").slice(0, 16);
  const system = Buffer.byteLength(tmpdir()) <= 40 ? tmpdir() : "/tmp";
  return join(system, `career-advisor-${process.getuid()}-${name}`);
}

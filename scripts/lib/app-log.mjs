import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

const LARGEST = 10 * 1024 * 1024;
const TAIL = 16 * 1024;

/** Opens `<DATA_DIR>/logs/app.log` for the app and the database; a large one is set aside first. */
export function openLog(dataDir) {
  const directory = join(dataDir, "logs");
  const file = join(directory, "app.log");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, "a", 0o600);
  return { file, descriptor, size: () => fstatSync(descriptor).size };
}

/** The last lines written since the log had `from` bytes. */
export function lastLines(log, from, count = 20) {
  const start = Math.max(from, log.size() - TAIL);
  const text = Buffer.alloc(log.size() - start);
  const descriptor = openSync(log.file, "r");
  readSync(descriptor, text, 0, text.length, start);
  closeSync(descriptor);
  return text.toString().trimEnd().split("\n").slice(-count).join("\n");
}

import { linkSync, readdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";

/**
 * Takes the lock `name` in a directory of sockets: held by one process at most, and free again the moment that
 * process dies, however it dies. Returns `{ release }`, or `{ holder }` with what the holder says of itself (the
 * text of its `introduce`, "" when it is too busy to answer).
 *
 * The lock is a listening socket, because the system closes it with its process. Its files are numbered and a
 * number is never used twice: a socket that refuses has died for good, so whoever sees the highest one refuse may
 * add the next, and a hard link lets only one succeed. Removing a dead file to bind its name again would leave a
 * moment in which two processes both believe that they hold it.
 */
export async function takeLock(directory, name, introduce = () => "") {
  const own = join(directory, `.${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
  const server = await listen(own, introduce);
  try {
    for (;;) {
      const highest = highestNumber(directory, name);
      const holder = highest === 0 ? undefined : await ask(numbered(directory, name, highest));
      if (holder !== undefined) return await giveUp(server, holder);
      if (claim(own, directory, name, highest + 1)) break;
    }
  } finally {
    rmSync(own, { force: true });
  }
  return { release: () => new Promise((done) => server.close(done)) };
}

/** Tries for `waitMs` before it answers with the holder; for a predecessor that is still ending. */
export async function waitForLock(directory, name, { introduce, waitMs }) {
  const until = Date.now() + waitMs;
  for (;;) {
    const lock = await takeLock(directory, name, introduce);
    if (lock.release || Date.now() >= until) return lock;
    await new Promise((wake) => setTimeout(wake, 200));
  }
}

function claim(own, directory, name, number) {
  const path = numbered(directory, name, number);
  try {
    linkSync(own, path);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  // Someone slower may link a number whose successor exists already; the higher number holds.
  if (highestNumber(directory, name) !== number) {
    rmSync(path, { force: true });
    return false;
  }
  for (const old of numbers(directory, name).filter((other) => other < number)) {
    rmSync(numbered(directory, name, old), { force: true });
  }
  return true;
}

function listen(path, introduce) {
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(introduce());
  });
  server.unref();
  return new Promise((done, fail) => server.once("error", fail).listen(path, () => done(server)));
}

async function giveUp(server, holder) {
  await new Promise((done) => server.close(done));
  return { holder };
}

/** What the holder says, or undefined when nobody listens there any more. */
function ask(path) {
  return new Promise((answer) => {
    const socket = connect(path);
    let text = "";
    const finish = (value) => {
      socket.destroy();
      answer(value);
    };
    socket.setTimeout(1_000, () => finish(text));
    socket.on("data", (part) => {
      text += part;
    });
    socket.on("end", () => finish(text));
    socket.on("error", (error) => finish(isDead(error) ? undefined : text));
  });
}

function isDead(error) {
  return error.code === "ECONNREFUSED" || error.code === "ENOENT";
}

function highestNumber(directory, name) {
  return Math.max(0, ...numbers(directory, name));
}

function numbers(directory, name) {
  const start = `${name}.lock.`;
  return readdirSync(directory)
    .filter((file) => file.startsWith(start))
    .map((file) => Number(file.slice(start.length)));
}

function numbered(directory, name, number) {
  return join(directory, `${name}.lock.${number}`);
}

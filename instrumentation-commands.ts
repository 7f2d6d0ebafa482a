import { rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { socketDirectory } from "@/lib/db/embedded/socket-directory.mjs";
import { DomainError } from "@/lib/errors";
import { describeError, log } from "@/lib/log";
import { setRole } from "@/lib/users";

const Command = z.strictObject({ email: z.string().max(254), role: z.enum(["user", "admin"]) });

/**
 * Takes commands of whoever may open the data directory, while this process holds the embedded database's one connection:
 * a line of JSON, answered by a line with `done` or `problem`.
 */
export function takeCommands(dataDir: string): void {
  const path = join(socketDirectory(dataDir), "commands");
  rmSync(path, { force: true });
  const server = createServer((socket) => void answer(socket).catch(() => socket.destroy()));
  server.on("error", (error) => log().warn({ error: describeError(error) }, "no commands are taken"));
  server.listen(path).unref();
}

async function answer(socket: Socket): Promise<void> {
  for await (const line of createInterface({ input: socket })) {
    socket.end(`${JSON.stringify(await obey(line))}\n`);
    return;
  }
}

async function obey(line: string): Promise<{ done: true } | { problem: string }> {
  try {
    const { email, role } = Command.parse(JSON.parse(line));
    await setRole(email, role);
    log().info({ role }, "a role was set by a command");
    return { done: true };
  } catch (error) {
    if (error instanceof DomainError) return { problem: error.message };
    log().error({ error: describeError(error) }, "a command failed");
    return { problem: "That failed: the app's log says why." };
  }
}

import { globSync } from "node:fs";
import { join } from "node:path";
import type { Handler } from "@/tests/harness/asking";

export interface Operation {
  /** `POST /conversations/[conversationId]/messages` */
  name: string;
  method: string;
  handler: Handler;
}

const ROOT = "app/api/v1";
const CATCH_ALL = "[[...path]]/route.ts";

/** Every verb of every route file below app/api/v1, but the answer to paths where nothing is. */
export async function operations(): Promise<Operation[]> {
  const files = globSync("**/route.ts", { cwd: ROOT }).filter((file) => file !== CATCH_ALL);
  const found = await Promise.all(files.map(operationsOf));
  return found.flat().sort((a, b) => a.name.localeCompare(b.name));
}

async function operationsOf(file: string): Promise<Operation[]> {
  const route: Record<string, Handler> = await import(join(process.cwd(), ROOT, file));
  const options = await route.OPTIONS?.(new Request("http://localhost:3000/", { method: "OPTIONS" }));
  const methods = (options?.headers.get("allow") ?? "").split(", ");
  const path = `/${file.replace(/\/?route\.ts$/, "")}`;
  return methods.flatMap((method) => {
    const handler = route[method];
    return handler && method !== "OPTIONS" ? [{ name: `${method} ${path}`, method, handler }] : [];
  });
}

import { globSync } from "node:fs";
import { join } from "node:path";
import { type Operation as Documented, operationAt } from "@/tests/harness/documented";

export type Handler = (request: Request, context?: { params?: Promise<unknown> }) => Promise<Response>;

export interface Operation {
  /** `POST /conversations/[conversationId]/messages` */
  name: string;
  method: string;
  handler: Handler;
}

const ROOT = "app/api/v1";
const CATCH_ALL = "[[...path]]/route.ts";
const INTERNAL = "internal/";

/**
 * Every verb of every route file below app/api/v1 that is for people, but the answer to paths where nothing is;
 * `withRefusals` also the verbs that a path only refuses.
 */
export async function operations({ withRefusals = false } = {}): Promise<Operation[]> {
  return operationsIn((file) => file !== CATCH_ALL && !file.startsWith(INTERNAL), withRefusals);
}

/** Every verb that is for services alone. */
export async function internalOperations(): Promise<Operation[]> {
  const found = await operationsIn((file) => file.startsWith(INTERNAL), false);
  return found.filter(({ method }) => method !== "HEAD");
}

async function operationsIn(isMeant: (file: string) => boolean, withRefusals: boolean): Promise<Operation[]> {
  const files = globSync("**/route.ts", { cwd: ROOT }).filter(isMeant);
  const found = await Promise.all(files.map((file) => operationsOf(file, withRefusals)));
  return found.flat().sort((a, b) => a.name.localeCompare(b.name));
}

async function operationsOf(file: string, withRefusals: boolean): Promise<Operation[]> {
  const route: Record<string, Handler> = await import(join(process.cwd(), ROOT, file));
  const options = await route.OPTIONS?.(new Request("http://localhost:3000/", { method: "OPTIONS" }));
  const allowed = (options?.headers.get("allow") ?? "").split(", ");
  const methods = withRefusals ? Object.keys(route) : allowed;
  const path = `/${file.replace(/\/?route\.ts$/, "")}`;
  return methods.flatMap((method) => {
    const handler = route[method];
    return handler && method !== "OPTIONS" ? [{ name: `${method} ${path}`, method, handler }] : [];
  });
}

let documented: Promise<Map<Handler, Documented | undefined>> | undefined;

/** What the API's document says of a handler; undefined for one that is no operation. */
export async function documentedAs(handler: Handler): Promise<Documented | undefined> {
  documented ??= Promise.all([operations(), internalOperations()]).then(
    (all) =>
      new Map(
        all.flat().map(({ method, name, handler }) => {
          const path = (name.split(" ")[1] ?? "").replaceAll(/\[(\w+)\]/g, "{$1}");
          return [handler, operationAt(method, `/api/v1${path}`)];
        }),
      ),
  );
  return (await documented).get(handler);
}

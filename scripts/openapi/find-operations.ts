import { globSync } from "node:fs";
import { join } from "node:path";
import type { RouteHandler } from "@/lib/http/answer";
import { type Declared, declarationOf, foreignOperations, onlyRefuses } from "@/lib/http/declared";

export interface FoundOperation {
  /** In lower case. */
  method: string;
  /** `/api/v1/conversations/{conversationId}` */
  path: string;
  declared: Declared;
}

interface Found {
  operations: FoundOperation[];
  /** Verbs that answer and say nothing of it: `GET /api/v1/x`. */
  undeclared: string[];
}

const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Every verb of every route file, as it is declared. */
export async function findOperations(): Promise<Found> {
  const files = globSync("app/**/route.ts").sort();
  const found = await Promise.all(files.map(readFile));
  return {
    operations: found.flatMap(({ operations }) => operations),
    undeclared: found.flatMap(({ undeclared }) => undeclared),
  };
}

/** `app/api/v1/prompts/[promptId]/route.ts` → `/api/v1/prompts/{promptId}` */
function pathOf(file: string): string {
  return file
    .replace(/^app|\/route\.ts$/g, "")
    .replaceAll(/\/\([^)]*\)/g, "")
    .replaceAll(/\[(\w+)\]/g, "{$1}");
}

async function readFile(file: string): Promise<Found> {
  const verbs: Record<string, RouteHandler> = await import(join(process.cwd(), file));
  const path = pathOf(file);
  const found: Found = { operations: [], undeclared: [] };
  for (const method of VERBS) {
    const handler = verbs[method];
    if (!handler || onlyRefuses(handler)) continue;
    const declared = declarationOf(handler);
    const elsewhere = foreignOperations(handler)?.filter((operation) => operation.method === method);
    if (declared?.does) found.operations.push({ method: method.toLowerCase(), path, declared });
    else if (elsewhere) found.operations.push(...elsewhere.map(asFound));
    else found.undeclared.push(`${method} ${path}`);
  }
  return found;
}

function asFound({ method, path, ...declared }: Declared & { method: string; path: string }): FoundOperation {
  return { method: method.toLowerCase(), path, declared };
}

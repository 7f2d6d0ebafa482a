import { DOCUMENT, followed, type Operation } from "@/tests/harness/documented";
import type { Person } from "./transport";

export type Params = Record<string, string>;

/** An operation of the document, and where it stands. */
export interface Placed {
  method: string;
  /** `/api/v1/conversations/{conversationId}` */
  path: string;
  operation: Operation;
}

/** Everything that a person with a session can ask for below /api/v1. */
export const OPERATIONS: Placed[] = Object.entries(DOCUMENT.paths)
  .filter(([path]) => path.startsWith("/api/v1/"))
  .flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

/** The path's last thing that has an id: `/a/{b}/c/{d}/e` → `/a/{b}/c/{d}`. */
export function thingOf(path: string): string | undefined {
  const end = path.lastIndexOf("}");
  return end < 0 ? undefined : path.slice(0, end + 1);
}

/** `/a/{b}/c` → `/a/{b}/c/{d}`, when the document has things there. */
function thingsIn(collection: string): string | undefined {
  const below = Object.keys(DOCUMENT.paths).find(
    (path) => path.startsWith(`${collection}/{`) && thingOf(path) !== undefined,
  );
  return below && /^(.*?\/\{\w+\})/.exec(below.slice(collection.length))?.[1]
    ? withOneMore(collection, below)
    : undefined;
}

function withOneMore(collection: string, below: string): string {
  return collection + (/^\/\{\w+\}/.exec(below.slice(collection.length))?.[0] ?? "");
}

export function nameIn(thing: string): string {
  return /\{(\w+)\}$/.exec(thing)?.[1] ?? "";
}

export function filled(path: string, params: Params): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}

/** What one person has, as the answers told it. */
export class Belongings {
  readonly #alive = new Map<string, Params[]>();
  readonly #gone = new Map<string, Params[]>();
  readonly cursors = new Map<string, string>();

  alive(thing: string): Params[] {
    return this.#alive.get(thing) ?? [];
  }

  gone(thing: string): Params[] {
    return this.#gone.get(thing) ?? [];
  }

  /** Learns the ids in an answer to a list, or to a POST that made one. */
  learn(collection: string, params: Params, data: unknown): void {
    const thing = thingsIn(collection);
    // Whoever an administrator keeps out by chance could ask for nothing more.
    if (!thing || collection === "/api/v1/admin/users") return;
    for (const item of [data].flat()) {
      // Whoever ends the session that they ask with is nobody afterwards.
      if (isRecord(item) && item.current === true) continue;
      const id = typeof item === "object" && item !== null ? Reflect.get(item, "id") : undefined;
      if (typeof id === "string") this.add(thing, { ...params, [nameIn(thing)]: id });
    }
  }

  /** Learns of a thing that is there. */
  add(thing: string, params: Params): void {
    const known = this.alive(thing);
    const isSame = (one: Params) => JSON.stringify(one) === JSON.stringify(params);
    if (!known.some(isSame) && !this.gone(thing).some(isSame))
      this.#alive.set(thing, [...known, params].slice(-40));
  }

  /** A thing was deleted, and all below it. */
  lose(thing: string, params: Params): void {
    this.#gone.set(thing, [...this.gone(thing), params].slice(-20));
    const isBelow = (one: Params) => Object.entries(params).every(([name, id]) => one[name] === id);
    for (const [each, known] of this.#alive)
      this.#alive.set(
        each,
        known.filter((one) => !isBelow(one)),
      );
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether what a person is let in with is never enough for an operation, whatever is sent. */
function isShutOut({ scopes }: Person, { method, path, operation }: Placed): boolean {
  if (!scopes || operation.security.length === 0) return false;
  const needed = method === "GET" ? "read" : "write";
  const takesTokens = operation.security.some((way) => "token" in way);
  return !takesTokens || path.startsWith("/api/v1/admin/") || !scopes.includes(needed);
}

/** Whether an operation is never this person's, whatever is sent. */
export function isBarred(person: Person, placed: Placed): boolean {
  return isShutOut(person, placed) || (isForAdmins(placed) && !person.isAdmin);
}

/** Whether only another service may ask, whom no person can be. */
export function isOfServices({ operation }: Placed): boolean {
  return operation.security.length > 0 && operation.security.every((way) => "service" in way);
}

function isForAdmins({ path }: Placed): boolean {
  return path.startsWith("/api/v1/admin/");
}

/** Whether the document says that an operation refuses more than what its shapes refuse. */
export function refusesMore({ responses }: Operation, status = 422): boolean {
  const answer = responses[status];
  return answer !== undefined && followed(answer) === answer;
}

/** How an operation answers for what is not there; one that refuses more may look at its body first. */
export function absentStatuses(placed: Placed): number[] {
  return refusesMore(placed.operation) ? [404, 422] : [404];
}

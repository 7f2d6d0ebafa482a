import type { z } from "zod";
import type { ServiceScope } from "@/lib/apart/contract";
import type { ErrorCode } from "@/lib/errors";
import type { RouteHandler } from "@/lib/http/answer";
import type { Answers } from "@/lib/http/answers";
import type { Group } from "@/lib/rates/groups";

/**
 * Who is let in. `person`: by a session or a personal token. `service`: another service for a person, `housekeeping`: for
 * nobody, both by a service's token. `signed`: another program, by a signature of its own.
 */
type Door = "person" | "session" | "none" | "service" | "housekeeping" | "signed";

/** What a handler takes and gives, for the API's document. */
export interface Declared {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  headers?: z.ZodType;
  accepts?: "json" | "form";
  /** The body is a file of at most so many bytes. */
  bytes?: number;
  auth?: Door;
  /** What a service's token must be allowed to do. */
  asks?: ServiceScope;
  keyed?: string;
  /** With what it is counted; without a word that follows from the rest. */
  counts?: Group;
  /** Of a success with a value. */
  status?: number;
  /** What it does, in a sentence. */
  does?: string;
  /** What a success carries. Nothing (204) when left out. */
  answers?: z.ZodType | Answers;
  /** What it refuses beyond what its inputs let one expect, and why. */
  refuses?: Partial<Record<ErrorCode, string>>;
}

/** An operation of a foreign handler, which answers many paths. */
export interface ForeignOperation extends Declared {
  method: string;
  path: string;
}

const declarations = new WeakMap<RouteHandler, Declared>();
const foreign = new WeakMap<RouteHandler, ForeignOperation[]>();
const refusing = new WeakSet<RouteHandler>();

/** The same handler, with what it takes and gives kept beside it. */
export function declare<Handler extends RouteHandler>(handler: Handler, declared: Declared): Handler {
  declarations.set(handler, declared);
  return handler;
}

/** What a handler was declared with; undefined for one that only refuses. */
export function declarationOf(handler: RouteHandler): Declared | undefined {
  return declarations.get(handler);
}

/** The same handler, which only says what else there is. */
export function declareRefusal(handler: RouteHandler): RouteHandler {
  refusing.add(handler);
  return handler;
}

export function onlyRefuses(handler: RouteHandler): boolean {
  return refusing.has(handler);
}

/** The same handler of somebody else, with what of it is for others to use. */
export function declareForeign(handler: RouteHandler, operations: ForeignOperation[]): RouteHandler {
  foreign.set(handler, operations);
  return handler;
}

export function foreignOperations(handler: RouteHandler): ForeignOperation[] | undefined {
  return foreign.get(handler);
}

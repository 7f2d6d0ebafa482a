import fc, { type GeneratorValue } from "fast-check";
import { DOCUMENT } from "@/tests/harness/documented";
import type { Draft } from "./draft";
import type { Call, Person } from "./transport";
import { absentStatuses, filled, nameIn, type Placed, thingOf } from "./world";

/** A call that must be refused, and how where its sender may ask for the operation at all. */
export interface Refusal {
  call: Call;
  statuses: number[];
  /** Sent without a session. */
  isNobodys?: boolean;
  /** A verb that the path does not take has no operation. */
  isVerb?: boolean;
}

export interface Given {
  placed: Placed;
  draft: Draft;
  /** The draft names a thing that is there for this kind of refusal: another person's, or one that is gone. */
  isNamed: boolean;
  person: Person;
}

type Refuse = (g: GeneratorValue, given: Given) => Refusal | undefined;

const FOREIGN_ORIGINS = ["https://evil.example", "null", "http://localhost.evil.example"];
const NO_IDS = ["x", "1 or 1=1", "../x", "%", "00000000", "😀"];
const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const BAD_INPUT = [400, 413, 415, 422];

/** Each way of being refused; undefined where an operation cannot be refused that way. */
export const REFUSALS = {
  spoiled(g, { draft }): Refusal | undefined {
    const call = draft.spoiled(g);
    return call && { call, statuses: BAD_INPUT };
  },
  unreadable(g, { draft, placed }): Refusal | undefined {
    if (!placed.operation.requestBody) return undefined;
    return draft.unreadable(g);
  },
  nobody(g, { draft, placed }): Refusal | undefined {
    if (isOpen(placed)) return undefined;
    return { call: g(fc.constantFrom, ...unsigned(draft.call)), statuses: [401], isNobodys: true };
  },
  stranger(_, given): Refusal | undefined {
    // The premade prompts are everybody's, and so is what was shared.
    if (given.placed.path.includes("{promptId}") || isOpen(given.placed)) return undefined;
    return absent(given);
  },
  gone: (_, given): Refusal | undefined => absent(given),
  foreign(g, { draft: { call }, placed, person }): Refusal | undefined {
    // A token is not sent by a browser of its own accord.
    if (isOpen(placed) || call.method === "GET" || person.scopes) return undefined;
    const headers = { ...call.headers, origin: g(fc.constantFrom, ...FOREIGN_ORIGINS) };
    return { call: { ...call, headers }, statuses: [403] };
  },
  noId(g, { draft, placed }): Refusal | undefined {
    const thing = thingOf(placed.path);
    if (!thing) return undefined;
    const params = { ...draft.params, [nameIn(thing)]: g(fc.constantFrom, ...NO_IDS) };
    return { call: { ...draft.call, path: filled(placed.path, params) }, statuses: [404] };
  },
  verb(g, { draft: { call }, placed }): Refusal | undefined {
    const others = VERBS.filter((verb) => !verbsOf(placed).includes(verb));
    if (others.length === 0) return undefined;
    const { body, ...bare } = call;
    const method = g(fc.constantFrom, ...others);
    const sent = body !== undefined && method !== "GET" ? { body } : {};
    return { call: { ...bare, method, ...sent }, statuses: [405], isVerb: true };
  },
} satisfies Record<string, Refuse>;

/** The verbs that the document has for a path. */
export function verbsOf({ path }: Placed): string[] {
  return Object.keys(DOCUMENT.paths[path] ?? {}).map((verb) => verb.toUpperCase());
}

function absent({ draft, placed, isNamed }: Given): Refusal | undefined {
  return isNamed ? { call: draft.call, statuses: absentStatuses(placed) } : undefined;
}

function isOpen({ operation }: Placed): boolean {
  return operation.security.length === 0;
}

function unsigned(call: Call): Call[] {
  const withCookie = (cookie: string) => ({ ...call, headers: { ...call.headers, cookie } });
  return [
    call,
    withCookie("next-auth.session-token="),
    withCookie("next-auth.session-token=eyJhbGciOiJub25lIn0.e30."),
    { ...call, headers: { ...call.headers, authorization: "Bearer e30.e30.e30" } },
  ];
}

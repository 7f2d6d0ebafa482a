/** One call as it goes over the wire. */
export interface Call {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
}

export type Scopes = ("read" | "write")[];

export interface Person {
  isAdmin: boolean;
  /** What this person's token may do; undefined for one with a session. */
  scopes?: Scopes;
  /** Sends a call with this person's session or token, and reads the answer to its end. */
  send: (call: Call) => Promise<Answered>;
}

/** Where the calls go: a server over HTTP, or the handlers in this process. */
export interface Transport {
  newPerson: (isAdmin?: boolean) => Promise<Person>;
  /** Somebody whom only a personal token lets in. */
  newHolder: (scopes: Scopes) => Promise<Person>;
  nobody: Person;
}

/** A call as a line for people, to be repeated by hand. */
export function shown({ method, path, headers, body }: Call): string {
  const type = headers["content-type"];
  const sent = typeof body === "string" ? body.slice(0, 400) : body ? `${body.byteLength} bytes` : "";
  return [method, path, type && type !== "application/json" ? `(${type})` : "", sent]
    .filter(Boolean)
    .join(" ");
}

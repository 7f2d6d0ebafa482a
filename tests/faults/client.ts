import { randomUUID } from "node:crypto";

/** A person at a browser: signs up and in, keeps the cookie, sends its Origin. */
export class Client {
  #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** Every `set-cookie` line so far. */
  readonly setCookies: string[] = [];

  /** The same person at another server. */
  at(origin: string): Client {
    const other = new Client(origin);
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  /** The cookies as a header. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Makes an account and signs in; where the answer leads. Throws when that did not take. */
  async signUp(callbackUrl = this.origin): Promise<string> {
    const account = { email: `${randomUUID()}@example.test`, password: "a long enough password" };
    const registered = await this.call("POST", "/api/v1/users", account);
    if (registered.status !== 201) throw new Error(`sign-up answered ${registered.status}`);
    return this.signIn(account, callbackUrl);
  }

  async signIn(account: { email: string; password: string }, callbackUrl = this.origin): Promise<string> {
    const response = await this.post("/api/auth/callback/credentials", { ...account, callbackUrl });
    const me = await this.call("GET", "/api/v1/users/me");
    if (me.status !== 200) throw new Error(`sign-in did not take: ${me.status}`);
    return ((await response.json()) as { url: string }).url;
  }

  async signOut(): Promise<void> {
    await this.post("/api/auth/signout", { callbackUrl: this.origin });
  }

  /** A form of the sign-in pages, with the token that they carry. */
  private async post(path: string, fields: Record<string, string>): Promise<Response> {
    const { csrfToken } = (await (await this.call("GET", "/api/auth/csrf")).json()) as { csrfToken: string };
    const form = new URLSearchParams({ ...fields, csrfToken, json: "true" });
    return this.fetch(path, { method: "POST", body: form, redirect: "manual" });
  }

  call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.fetch(path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async data<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.call(method, path, body);
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as { data: T }).data;
  }

  async fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cookie", this.cookie);
    headers.set("origin", this.origin);
    const response = await fetch(this.origin + path, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      this.setCookies.push(cookie);
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
}

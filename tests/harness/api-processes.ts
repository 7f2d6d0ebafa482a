import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { sessionCookieOf } from "@/tests/harness/session";

export interface ApiProcess {
  child: ChildProcess;
  /** How a person's browser asks this process. */
  ask: (userId: string, method: string, path: string, more?: Asking) => Promise<Response>;
  /** What this process says to somebody who signs in there. */
  tryToSignIn: (email: string, password: string) => Promise<string>;
}

interface Asking {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Starts another server on this test's database, with the settings of this process and `settings`. */
export async function startApi(settings: Record<string, string>): Promise<ApiProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/fakes/api-process.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...settings },
  });
  for await (const origin of createInterface({ input: child.stdout })) {
    return {
      child,
      ask: (userId, method, path, more) => ask(origin, userId, method, path, more),
      tryToSignIn: (email, password) => tryToSignIn(origin, email, password),
    };
  }
  throw new Error("the process ended before it listened");
}

async function ask(origin: string, userId: string, method: string, path: string, more: Asking = {}) {
  return fetch(`${origin}/api/v1${path}`, {
    method,
    headers: {
      cookie: await sessionCookieOf(userId),
      origin: "http://localhost:3000",
      ...(more.body === undefined ? {} : { "content-type": "application/json" }),
      ...more.headers,
    },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
  });
}

async function tryToSignIn(origin: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${origin}/sign-in`, {
    method: "POST",
    body: JSON.stringify({ email, password }),
  });
  return response.text();
}

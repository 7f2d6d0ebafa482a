import { forgetKeptText } from "@/components/chat/kept-text";
import type { Provider } from "@/lib/users/identity/contract";
import { problemWords } from "./problem-words";

/** How the browser speaks to the sign-in endpoints: two small requests, so that no client library is loaded. */

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = await fetch("/api/auth/csrf", { cache: "no-store" }).then((answer) => answer.json());
  return fetch(`/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ callbackUrl: window.location.origin, ...fields, csrfToken, json: "true" }),
  });
}

/** Null when the person is signed in, or else what to tell them. */
export async function signIn(email: string, password: string): Promise<string | null> {
  try {
    const response = await post("callback/credentials", { email, password });
    if (response.ok) return null;
    if (response.status === 429) return waitFor(Number(response.headers.get("retry-after") ?? 60));
    if (response.status >= 500) return "Sign-in is not answering. Try again in a moment.";
    const { url } = await response.json().catch(() => ({ url: "" }));
    return problemWords((URL.canParse(url) && new URL(url).searchParams.get("error")) || "CredentialsSignin");
  } catch {
    return "We can’t reach the advisor. Check your connection and try again.";
  }
}

/** Leaves for a provider, which sends the browser back to a page of ours. What to tell the person when it cannot be left for. */
export async function leaveFor(provider: Provider, backTo: string): Promise<string> {
  try {
    const callbackUrl = new URL(backTo, window.location.origin).href;
    const response = await post(`signin/${provider}`, { callbackUrl });
    const { url } = await response.json();
    const error = new URL(url).searchParams.get("error");
    if (error) return problemWords(error);
    window.location.assign(url);
    return "";
  } catch {
    return "We can’t reach the advisor. Check your connection and try again.";
  }
}

function waitFor(seconds: number) {
  const time = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return `Too many tries for now. Wait ${time}, then try again, or choose a new password.`;
}

/** Ends the session here, and leaves for the front page. */
export async function signOut(): Promise<void> {
  await post("signout", {}).catch(() => null);
  forgetKeptText();
  window.location.assign("/");
}

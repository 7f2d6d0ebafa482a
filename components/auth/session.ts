import { forgetKeptText } from "@/components/chat/kept-text";
import { leaveUnasked, mayLeaveAll } from "@/components/ui/unsaved-words";
import { doWaitingActs } from "@/components/ui/use-delayed-act";
import { wordsNow } from "@/components/ui/words-now";
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

/** What a form does next. `code`: the second step; there `problem` is empty the first time. */
export type Outcome = { next: "in" } | { next: "code" | "form"; problem: string };

/** Signs in by what a form holds: e-mail and password, or a provider's ticket; with a code where one is asked for. */
export async function signIn(fields: Record<string, string>): Promise<Outcome> {
  const t = wordsNow("auth");
  const refused = (problem: string): Outcome => ({ next: "form", problem });
  try {
    const response = await post("callback/credentials", fields);
    if (response.ok) return await goneIn(response);
    if (response.status === 429) return refused(waitFor(response));
    if (response.status >= 500) return refused(problemWords("Unavailable", t));
    const { url } = await response.json().catch(() => ({ url: "" }));
    const word = (URL.canParse(url) && new URL(url).searchParams.get("error")) || "CredentialsSignin";
    if (word === "SecondFactor") return { next: "code", problem: "" };
    if (word === "WrongCode") return { next: "code", problem: problemWords(word, t) };
    return refused(problemWords(word, t));
  } catch {
    return refused(wordsNow("common")("problem.unreachable"));
  }
}

async function goneIn(response: Response): Promise<Outcome> {
  if (await isTaken(response)) return { next: "in" };
  return { next: "form", problem: problemWords("NoCookie", wordsNow("auth")) };
}

/** Without its cookie the form proves nothing: the answer is then well, and leads back to it. */
async function isTaken(response: Response): Promise<boolean> {
  const { url } = await response.json();
  return response.ok && !new URL(url).searchParams.has("csrf");
}

/** Leaves for a provider, which sends the browser back to a page of ours. What to tell the person when it cannot be left for. */
export async function leaveFor(provider: Provider, backTo: string): Promise<string> {
  try {
    const callbackUrl = new URL(backTo, window.location.origin).href;
    const response = await post(`signin/${provider}`, { callbackUrl });
    if (response.status === 429) return wordsNow("common")("problem.waitToGoOn");
    const { url } = await response.json();
    const error = new URL(url).searchParams.get("error");
    if (error) return problemWords(error, wordsNow("auth"));
    window.location.assign(url);
    return "";
  } catch {
    return wordsNow("common")("problem.unreachable");
  }
}

function waitFor({ headers }: Response) {
  const t = wordsNow("auth");
  const seconds = Number(headers.get("retry-after") ?? 60);
  if (seconds < 90) return t("problems.waitSeconds", { seconds });
  return t("problems.waitMinutes", { minutes: Math.ceil(seconds / 60) });
}

/**
 * Ends the session here, and leaves for the front page; before, asks for words that are not saved. What to tell the person when
 * it did not end: they are signed in still.
 */
export async function signOut(): Promise<string> {
  if (!mayLeaveAll()) return "";
  await doWaitingActs();
  const ended = await endSession();
  if (ended !== "ended") return wordsNow("common")(`problem.${ended}`);
  leaveForGood();
  return "";
}

/** When the account is no more: then it does not matter whether the session ended. */
export async function leaveErased(): Promise<void> {
  await endSession();
  leaveForGood();
}

function leaveForGood() {
  forgetKeptText();
  leaveUnasked();
  window.location.assign("/");
}

async function endSession(): Promise<"ended" | "stillSignedIn" | "stillSignedInWait"> {
  try {
    const response = await post("signout", {});
    if (response.status === 429) return "stillSignedInWait";
    return (await isTaken(response)) ? "ended" : "stillSignedIn";
  } catch {
    return "stillSignedIn";
  }
}

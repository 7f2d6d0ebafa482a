const PLACES = /^\/(?:chat|prompts|profile|memory|archived|shared-links|account|print|admin)(?:[/?]|$)/;

/** Where a person was going when we asked them to sign in: a page of ours, or else the start page. */
export function placeAfterSignIn(next: unknown): string {
  const isOurs = typeof next === "string" && PLACES.test(next);
  return isOurs ? next : "/chat";
}

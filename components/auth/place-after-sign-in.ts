/** Where a person was going when we asked them to sign in: a page of ours, or else the start page. */
export function placeAfterSignIn(next: unknown): string {
  const isOurs =
    typeof next === "string" && /^\/(?:chat|profile|memory|archived|account|print)(?:[/?]|$)/.test(next);
  return isOurs ? next : "/chat";
}

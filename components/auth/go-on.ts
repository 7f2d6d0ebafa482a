import { placeAfterSignIn } from "./place-after-sign-in";

/** To where the person was going when they were asked to sign in. */
export function goOn(): void {
  const next = new URLSearchParams(window.location.search).get("next");
  window.location.assign(placeAfterSignIn(next));
}

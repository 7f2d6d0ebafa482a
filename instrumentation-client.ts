import { GOING } from "@/components/layout/going-event";
import { onWayBack } from "@/components/ui/unsaved-words";

// It runs before the app's own scripts do.
window.addEventListener("popstate", onWayBack);

/** Next calls it when somebody goes to another page of the app. */
export function onRouterTransitionStart(url: string): void {
  window.dispatchEvent(new CustomEvent(GOING, { detail: url }));
}

import { GOING } from "@/components/layout/going-event";

/** Next calls it when somebody goes to another page of the app. */
export function onRouterTransitionStart(url: string): void {
  window.dispatchEvent(new CustomEvent(GOING, { detail: url }));
}

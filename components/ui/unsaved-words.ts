/** Of each place where words are not saved: whether they may be left. */
const questions = new Set<() => boolean>();

/** The entry of the browser's history in which they stand. */
let place: { state: unknown; href: string } | null = null;

/** To be asked by whatever leads to another page without a link. All places ask the same, so one asks for all. */
export function mayLeaveAll(): boolean {
  const [question] = questions;
  return question?.() ?? true;
}

/** Whoever was asked and left is not asked again. */
export function leaveUnasked(): void {
  questions.clear();
}

/** Until what it returns is called. */
export function guardWords(mayLeave: () => boolean): () => void {
  if (questions.size === 0) watch();
  questions.add(mayLeave);
  return () => {
    questions.delete(mayLeave);
    if (questions.size === 0) letGo();
  };
}

function watch(): void {
  place = { state: window.history.state, href: window.location.href };
  window.addEventListener("beforeunload", warn);
  window.addEventListener("click", onClick, true);
}

function letGo(): void {
  window.removeEventListener("beforeunload", warn);
  window.removeEventListener("click", onClick, true);
}

function warn(event: BeforeUnloadEvent): void {
  if (questions.size > 0) event.preventDefault();
}

function onClick(event: MouseEvent): void {
  if (!leadsAway(event) || mayLeaveAll()) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * For the way back, to be told of it before anybody else is: a window tells its listeners in the order in which they came. The
 * address has changed by then: whoever stays gets theirs back, and the page hears nothing of it.
 */
export function onWayBack(event: PopStateEvent): void {
  if (!place || isHere(new URL(place.href)) || mayLeaveAll()) return;
  event.stopImmediatePropagation();
  window.history.pushState(place.state, "", place.href);
}

/** A click on a link that puts another page in the place of this one. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  return !link.target && !link.download && link.origin === window.location.origin && !isHere(link);
}

function isHere({ pathname, search }: Pick<URL, "pathname" | "search">): boolean {
  return pathname === window.location.pathname && search === window.location.search;
}

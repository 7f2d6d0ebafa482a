/**
 * What a person wrote and the server has not accepted yet, kept in this browser under the person's own name. A browser
 * that keeps nothing (private window, full or blocked store) only loses it with the page.
 */
export interface KeptText {
  get: (name: string) => string;
  set: (name: string, text: string) => void;
}

/**
 * `draft:<conversation>` stands in the composer, `unsent:<conversation>` was sent and not accepted, `draft:<conversation>:sent` tells
 * the last message from others.
 */
export function keptText(personId: string): KeptText {
  const key = (name: string) => `${personId}:${name}`;
  return {
    get: (name) => attempt((store) => store.getItem(key(name))) ?? "",
    set: (name, text) => {
      attempt((store) => (text ? store.setItem(key(name), text) : store.removeItem(key(name))));
    },
  };
}

let isForgotten = false;

/** On a computer that others use too, nothing stays behind; nor is anything kept until the next page. */
export function forgetKeptText(): void {
  attempt((store) => store.clear());
  attempt(() => window.sessionStorage.clear());
  isForgotten = true;
}

function attempt<T>(work: (store: Storage) => T): T | null {
  try {
    return isForgotten ? null : work(window.localStorage);
  } catch {
    return null;
  }
}

const KEY = "words-for-a-prompt";

/** Takes words along to the library, to be made a prompt there. */
export function bringWords(text: string): void {
  window.sessionStorage.setItem(KEY, text);
}

/** The words that were brought, once; null without any. */
export function takeWords(): string | null {
  const words = window.sessionStorage.getItem(KEY);
  window.sessionStorage.removeItem(KEY);
  return words;
}

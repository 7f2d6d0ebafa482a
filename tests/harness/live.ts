/** What a conversation tells the page around it, where nobody listens. */
export const unheard = {
  onStarted: () => undefined,
  onTitle: () => undefined,
  onActivity: () => undefined,
  onReplying: () => undefined,
  onReplied: () => undefined,
};

/** A browser that keeps nothing. */
export const keepsNothing = { get: () => "", set: () => undefined };

/** A browser that keeps what it is given. */
export function keeping() {
  const store = new Map<string, string>();
  return {
    get: (name: string) => store.get(name) ?? "",
    set: (name: string, text: string) => void store.set(name, text),
  };
}

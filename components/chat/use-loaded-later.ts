import { type ComponentType, useEffect, useState } from "react";

/** After the page stands: nobody needs it before that. */
const LOAD_AFTER_MS = 300;

/** What `load` brings, a moment after the page; null until then, and where it cannot be had. `load` is always the same. */
export function useLoadedLater<Props>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const begin = () =>
      void load()
        .then((component) => setLoaded(() => component))
        .catch(() => window.addEventListener("online", begin, { once: true, signal: end.signal }));
    const timer = setTimeout(begin, LOAD_AFTER_MS);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [load]);
  return Loaded;
}

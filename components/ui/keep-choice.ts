const YEAR_S = 365 * 24 * 3600;

/** Keeps a choice for this browser, in a cookie: there the server finds it before the first paint. */
export function keepChoice(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: pages that come by plain http have no `cookieStore`.
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_S}; samesite=lax`;
}

const HEADERS_TIMEOUT_MS = 30_000;

/** `fetch` that gives up on a server which does not begin to answer; a slow download may take as long as it needs. */
export async function waitForHeaders(url: string | URL, options: RequestInit = {}): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new Error("no answer within 30 s")), HEADERS_TIMEOUT_MS);
  try {
    return await fetch(url, { ...options, signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}

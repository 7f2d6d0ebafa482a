const WORD = "TooManyTries";

/** How a refused sign-in passes through next-auth, which keeps of an error only its message. */
export function limitWord(retryAfterSeconds = 60): string {
  return `${WORD}-${Math.ceil(retryAfterSeconds)}`;
}

/** next-auth answers 401 to whatever is wrong; too many tries become 429 with `Retry-After`. */
export async function tellLimit(response: Response): Promise<Response> {
  if (response.status !== 401) return response;
  const text = await response.clone().text();
  const seconds = new RegExp(`error=${WORD}-(\\d+)`).exec(text)?.[1];
  if (!seconds) return response;
  const headers = new Headers(response.headers);
  headers.set("retry-after", seconds);
  return new Response(text, { status: 429, headers });
}

/** Keeps the cookies of one site, and says where it is sent instead of going there. */
export function aBrowser(origin: string) {
  const jar = new Map<string, string>();
  let hash = "";
  const ask = async (path: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(new URL(path, origin), {
      redirect: "manual",
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) keep(jar, cookie);
    return response;
  };
  const post = async (path: string, form: Record<string, string>) => {
    const { csrfToken } = await (await ask("/api/auth/csrf")).json();
    return ask(path, { ...form, csrfToken, json: "true" });
  };
  return {
    jar,
    ask,
    /** Where the provider is asked, or why it cannot be. */
    leaveFor: async (provider: string, backTo = "/chat"): Promise<URL> => {
      const response = await post(`/api/auth/signin/${provider}`, {
        callbackUrl: new URL(backTo, origin).href,
      });
      return new URL((await response.json()).url);
    },
    /** Comes back from the provider, and ends at a page of ours: its path and query. */
    comeBack: async (from: URL | string): Promise<string> => {
      let place = new URL(from, origin);
      while (place.pathname.startsWith("/api/auth/")) {
        const response = await ask(place.pathname + place.search);
        place = new URL(response.headers.get("location") ?? "/nowhere", origin);
      }
      hash = place.hash.slice(1);
      return place.origin === new URL(origin).origin ? place.pathname + place.search : place.href;
    },
    /** What stands behind the `#` of the last page. */
    hash: (): string => hash,
    signInWith: (email: string, password: string) =>
      post("/api/auth/callback/credentials", { email, password }),
    postCredentials: (form: Record<string, string>) => post("/api/auth/callback/credentials", form),
    /** Whom the site takes this browser for; null for nobody. */
    session: (): string | null => jar.get("next-auth.session-token") ?? null,
  };
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  if (value === "" || /max-age=0/i.test(cookie)) jar.delete(name);
  else jar.set(name, value);
}

/** What a provider answers whoever is sent to it: the way back. */
export async function atProvider(asked: URL): Promise<URL> {
  const response = await fetch(asked, { redirect: "manual" });
  const place = response.headers.get("location") ?? "";
  if (!URL.canParse(place)) throw new Error(`${asked} leads to ${place || response.status}`);
  return new URL(place);
}

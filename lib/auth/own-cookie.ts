import type { CookieOption, CookiesOptions } from "next-auth";
import { env } from "@/lib/env";

const A_QUARTER_HOUR_S = 15 * 60;

/** A cookie of next-auth's by the end of its name, as the browser sent it; undefined without one. */
export function ownCookie(headers: Pick<Headers, "get">, name: string): string | undefined {
  const start = `${isSecure() ? "__Host-" : ""}next-auth.${name}=`;
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
}

/**
 * Names of the cookies that next-auth sets over https: a browser takes none of this name from another host of the same domain.
 * Its own begin with `__Secure-`, but for the one against forged requests.
 */
export function hostCookies(): Partial<CookiesOptions> {
  if (!isSecure()) return {};
  return {
    sessionToken: cookie("session-token"),
    callbackUrl: cookie("callback-url"),
    csrfToken: cookie("csrf-token"),
    pkceCodeVerifier: cookie("pkce.code_verifier", A_QUARTER_HOUR_S),
    state: cookie("state", A_QUARTER_HOUR_S),
    nonce: cookie("nonce"),
  };
}

function cookie(name: string, maxAge?: number): CookieOption {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: true };
  return { name: `__Host-next-auth.${name}`, options: { ...options, ...(maxAge ? { maxAge } : {}) } };
}

function isSecure(): boolean {
  return env().NEXTAUTH_URL?.startsWith("https:") ?? false;
}

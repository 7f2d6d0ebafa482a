import { env } from "@/lib/env";

/** A cookie of next-auth's by the end of its name, as the browser sent it; undefined without one. */
export function ownCookie(headers: Pick<Headers, "get">, name: string): string | undefined {
  const isSecure = env().NEXTAUTH_URL?.startsWith("https:") ?? false;
  const start = `${isSecure ? "__Secure-" : ""}next-auth.${name}=`;
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
}

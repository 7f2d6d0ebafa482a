import { z } from "zod";

const Claims = z.object({ sub: z.uuid(), session: z.uuid() });

/** Whose session a cookie names, and which; null when it names none. */
export function claimsIn(token: unknown): { userId: string; sessionId: string } | null {
  const claims = Claims.safeParse(token);
  return claims.success ? { userId: claims.data.sub, sessionId: claims.data.session } : null;
}

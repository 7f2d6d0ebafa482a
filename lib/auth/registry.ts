import type { Actor } from "@/lib/actor";
import type { Visit } from "@/lib/visit";

export interface SignedIn {
  id: string;
  email: string;
  name: string | null;
  role: string;
  sessionId: string;
}

export interface TokenHolder {
  userId: string;
  role: Actor["role"];
  scopes: string[];
}

/** What lib/auth must ask of whoever owns credentials; the Users service hands it in at start. */
export interface People {
  /** Opens a session for whoever these credentials are of; null when they are nobody's. */
  signIn: (credentials: unknown, visit: Visit) => Promise<SignedIn | null>;
  /** The role of the person whose session this is; null when it ended, or the account is gone. */
  roleIn: (userId: string, sessionId: string, visit: Visit) => Promise<Actor["role"] | null>;
  signOut: (userId: string, sessionId: string) => Promise<void>;
  /** Whose token this is, while it stands. */
  holderOf: (token: string) => Promise<TokenHolder | null>;
}

const kept = globalThis as typeof globalThis & { careerAdvisorPeople?: People };

export function registerPeople(people: People): void {
  kept.careerAdvisorPeople = people;
}

export function people(): People {
  if (!kept.careerAdvisorPeople) throw new Error("nobody registered who verifies credentials");
  return kept.careerAdvisorPeople;
}

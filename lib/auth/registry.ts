export interface SignedIn {
  id: string;
  email: string;
  name: string | null;
  role: string;
  sessionVersion: number;
}

/** What lib/auth must ask of whoever owns credentials; the Users service hands it in at start. */
export interface People {
  verify: (credentials: unknown) => Promise<SignedIn | null>;
  stands: (userId: string, sessionVersion: number) => Promise<boolean>;
}

const kept = globalThis as typeof globalThis & { careerAdvisorPeople?: People };

export function registerPeople(people: People): void {
  kept.careerAdvisorPeople = people;
}

export function people(): People {
  if (!kept.careerAdvisorPeople) throw new Error("nobody registered who verifies credentials");
  return kept.careerAdvisorPeople;
}

import type { Modality, Predicate } from "../claim";
import type { Plain } from "../text/plain";
import type { VerbGroup } from "./bare-group";
import type { Clause } from "./clauses";

/** A claim before it has its place in the text. `at`: where its name stands in the plain sentence. */
export interface Draft {
  predicate: Predicate;
  value: string;
  modality: Modality;
  quantity?: number;
  of?: string | null;
  confidence: number;
  at: number;
}

/** What a rule sees: a clause of a plain sentence, its verb, and when the sentence was written. */
export interface Scene {
  plain: Plain;
  clause: Clause;
  group: VerbGroup;
  now: Date;
}

/** How sure the plainest grammar is, vaguer words, and a verb that no list holds: that waits until the person has looked at it. */
export const SURE = 0.9;
export const LIKELY = 0.75;
export const GUESSED = 0.7;

import type { Verb } from "./verbs";

/** What stands around a verb: whether it is denied, when it holds, and whether it is told as a fact. */
export interface VerbGroup {
  isDenied: boolean;
  isNever: boolean;
  time: "present" | "perfect" | "past";
  /** `open`: "would", "might", "should": nothing is told. */
  mood: "fact" | "can" | "wants" | "open";
  isProgressive: boolean;
  /** Where the verb itself begins, and where what follows it does. */
  at: number;
  rest: number;
  verb: Verb | undefined;
  word: string;
}

/** Nothing but a place: a verb that is not said. */
export function bareGroup(at: number): VerbGroup {
  return {
    isDenied: false,
    isNever: false,
    time: "present",
    mood: "fact",
    isProgressive: false,
    at,
    rest: at,
    verb: undefined,
    word: "",
  };
}

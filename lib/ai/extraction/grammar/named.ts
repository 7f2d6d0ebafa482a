/** A thing that a sentence names. */
export interface Named {
  value: string;
  kind: "skill" | "language";
  /** The vocabulary holds it. */
  isKnown: boolean;
  /** "but not Rust" in a list of what is known, or the other way round. */
  isTurned: boolean;
  /** "no French, only German": what is had where the others are not. */
  isOnly?: boolean;
  start: number;
  end: number;
}

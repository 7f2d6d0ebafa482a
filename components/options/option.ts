import type { ReactNode } from "react";

/** Something that can be chosen from a list by keyboard or by pointing at it. */
export interface Option {
  id: string;
  /** Its first line, in whole words for those who hear it. */
  label: ReactNode;
  icon?: ReactNode;
  /** A line below. */
  detail?: ReactNode;
  /** At its end: a date, a shortcut. */
  aside?: ReactNode;
  onChoose: () => void;
}

export interface OptionGroup {
  name: string;
  options: Option[];
}

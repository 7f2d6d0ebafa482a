import type { Aims } from "../aims";
import type { Heard } from "../heard";
import type { Topic } from "../intent";
import type { FollowUp } from "./follow-up";

/** What is known of a message before its topic is. */
export interface Reading {
  carried: Topic | null;
  ongoing: Topic | null;
  aims: Aims;
  heard: Heard;
  follow: FollowUp | null;
  /** A role of a list above is pointed at. */
  isPointed: boolean;
  /** This message or one before names work that is wanted. */
  isWanted: boolean;
}

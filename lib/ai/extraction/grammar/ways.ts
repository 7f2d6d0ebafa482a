import { NUMBER } from "./numbers";
import { WAYS_ELSE } from "./ways-else";
import { WAYS_HELD } from "./ways-held";
import { WAYS_MORE } from "./ways-more";
import { WAYS_OPEN } from "./ways-open";
import { WAYS_SPOKEN } from "./ways-spoken";
import { WAYS_TYPED } from "./ways-typed";

/**
 * Ways to say a thing, and the way that the frames read: "$1" stands for a group's own words. The rules never make a
 * statement of what a sentence asks or supposes; where a name is turned, only known names are read after it.
 */
export const WAYS = [
  ...WAYS_MORE,
  ...WAYS_OPEN,
  ...WAYS_HELD,
  ...WAYS_ELSE,
  ...WAYS_SPOKEN,
  ...WAYS_TYPED,
].map(([way, read]): [RegExp, string] => [new RegExp(way.source.replaceAll("NUMBER", NUMBER)), read]);

import type { Plain } from "../text/plain";
import { type Draft, LIKELY } from "./draft";
import { readRole } from "./roles";
import { roleDrafts } from "./things";

/** "Could a truck driver like me move into planning?": what is asked of one's own kind tells it. */
const LIKE_ME =
  /\b(?:an?|another|any|some) (?=(?:[a-z-]+ ){1,4}?(?:(?:like|such as) (?:me|myself)\b|with my (?:background|experience|skills|qualifications|cv)\b))/;

/** The role that a question supposes of who asks it; none where it is `told` already. */
export function readLikeMe(plain: Plain, told: Draft[]): Draft[] {
  const match = LIKE_ME.exec(plain.text);
  const role = match && readRole(plain, match.index, plain.text.length);
  const isOwn = role && /^ (?:like|such as|with my) /.test(plain.text.slice(role.end));
  return isOwn && !told.some(({ value }) => value === role.value) ? roleDrafts(role, "has", LIKELY) : [];
}

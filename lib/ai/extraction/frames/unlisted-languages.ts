import type { Scene } from "../grammar/draft";
import type { Named } from "../grammar/named";
import { readNames } from "../grammar/names";
import { originalOf } from "../text/plain";
import { isPlaceName } from "../vocabulary/places";

/** "I speak isiZulu and Valencian": beside a language that is known, or alone, what is written as a language is. */
export function unlistedLanguages({ plain, clause, group }: Scene, known: Named[]): Named[] {
  return readNames(plain, group.rest, clause.end, "any").flatMap((name): Named[] => {
    const original = originalOf(plain, name.start, name.end);
    const isWritten =
      /^(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{1,4}\p{Lu}\p{Ll}{2,})$/u.test(original) && !isPlaceName(original);
    const isNew = !name.isKnown && !known.some(({ start }) => start === name.start);
    return isNew && isWritten ? [{ ...name, kind: "language" }] : [];
  });
}

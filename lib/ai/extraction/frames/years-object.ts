import type { Modality } from "../claim";
import type { Draft } from "../grammar/draft";
import type { Named } from "../grammar/named";
import { readName } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import type { Plain } from "../text/plain";
import { isPlaceName } from "../vocabulary/places";
import { namesOrActions } from "./have";

const OF =
  /^(?: under my belt| behind me| now| so far| already)? (?:of|in|with|as|doing|using|at|on|into|working|behind|being|worth of) (?:(?:the|of|in|with|as|on|doing|using|working|being|both|my|various|different) )*/;
/** "of sales experience": the field stands before the word. */
const FIELD =
  /^(?: worth)?(?: of)? (?:(?:solid|hands-on|practical|professional|relevant|total|combined|full-time|good|prior|extensive) )*((?!work |working |experience |life |this )[a-z][^ ,;.]*(?: [a-z][^ ,;.]*)?) (?:experience|exp|practice)\b(?! (?:in|with|as|of) )/;
const JOINTS = /(?: |^)(?:and|but|plus|about|over|around|almost|nearly|more than|at least|with|,|;)$/;

/** What a length of time is of, where it says so itself: "of Go", "in sales", "as a paralegal", "selling insurance". */
export function readYearsObject(plain: Plain, from: number, until: number, modality: Modality): Draft[] {
  const text = plain.text.slice(from, until);
  const field = readField(plain, from, text);
  if (field) return skillDrafts([field], modality);
  const lead = OF.exec(text)?.[0] ?? (/^ (?:[a-z]+ing(?: |$)|an? [a-z])/.test(text) ? " " : "");
  if (!lead) return bareObject(plain, from, text, modality);
  if (
    /^ (?:behind(?! me)|at) /.test(lead) ||
    /^(?:[,.;]|$)/.test(plain.text.slice(from + lead.length, until))
  )
    return [];
  const start = from + lead.length;
  if (/\b(?:as|being) $/.test(lead) || /^an? /.test(plain.text.slice(start, until))) {
    const role = readRole(plain, start, until);
    return role ? roleDrafts(role, modality) : [];
  }
  // "10 years on the tools as a joiner": what one was in them says more than where.
  const later = /^[^,;.]{1,40}? as (?=an? )/.exec(plain.text.slice(start, until))?.[0];
  const role = later === undefined ? null : readRole(plain, start + later.length, until);
  if (role) return roleDrafts(role, modality);
  const names = namesOrActions(plain, start, from + withoutJoints(text).length);
  return skillDrafts(
    names.filter((name) => !name.isTurned && !isPlaceName(name.value)),
    modality,
  );
}

/** "14 years bar work", "10 yrs retail": nothing stands between. */
function bareObject(plain: Plain, from: number, text: string, modality: Modality): Draft[] {
  const words = /^ ((?:[a-z][^ ,;.]* ?){1,3})(?= [,.;-]|$)/.exec(text)?.[1]?.trimEnd() ?? "";
  const name = words ? readName(plain, from + 1, from + 1 + words.length, "work") : null;
  return name && name.start === from + 1 ? skillDrafts([{ ...name, isTurned: false }], modality) : [];
}

function readField(plain: Plain, from: number, text: string): Named | null {
  const match = FIELD.exec(text);
  const words = match?.[1] ?? "";
  const start = from + (match?.[0].lastIndexOf(words) ?? 0);
  const name = words ? readName(plain, start, start + words.length, "any") : null;
  return name && { ...name, isTurned: false };
}

/** "of java , and about": what leads over to the next length of time is none of this one's. */
function withoutJoints(text: string): string {
  let kept = text
    .replace(
      / , (?:and )?(?:mostly|mainly|primarily|including|especially|most recently|more recently|recently|lately|latterly|currently|now|these days)\b.*$/,
      "",
    )
    .trimEnd();
  for (let shorter = kept.replace(JOINTS, ""); shorter !== kept; shorter = kept.replace(JOINTS, "")) {
    kept = shorter.trimEnd();
  }
  return kept;
}

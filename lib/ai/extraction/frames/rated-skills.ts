import { type Draft, LIKELY } from "../grammar/draft";
import { readNames } from "../grammar/names";
import { skillDrafts } from "../grammar/things";
import { everyMatch } from "../text/every-match";
import type { Plain } from "../text/plain";

const MY_SKILL =
  /\bmy ((?:[^ ,;]+ ){1,3}?)(?:skills? |knowledge |level )?(?:is|are) (?:(?:very|really|quite|pretty|still|a bit|rather|actually|only|just|so|too|fairly|truly|definitely|at|an?|not|okay but) )*([a-z0-9-]+)(?= ?(?:,|\.|!|;|$|and|but|at|level|now|,|in))/g;
const POOR =
  /^(?:awful|terrible|bad|weak|poor|rusty|horrible|non-existent|nonexistent|lousy|limited|lacking|rubbish|a1|rudimentary|shaky|mediocre|minimal)$/;
const FINE =
  /^(?:good|great|excellent|fluent|strong|solid|decent|fine|ok|okay|native|advanced|perfect|intermediate|b1|b2|c1|c2|impeccable|proficient|conversational)$/;

/** "My Excel is awful", "my German is fluent", "Java is my strongest language". */
export function readRatedSkills(plain: Plain, start: number, end: number): Draft[] {
  const text = plain.text.slice(start, end);
  const drafts: Draft[] = [];
  for (const match of everyMatch(text, MY_SKILL)) {
    const isDenied = /\bnot [a-z0-9-]+$/.test(match[0]);
    const rating = match[2] ?? "";
    const isGood = FINE.test(rating) !== isDenied;
    if (!POOR.test(rating) && !FINE.test(rating)) continue;
    const at = start + match.index + 3;
    const names = readNames(plain, at, at + (match[1] ?? "").trimEnd().length, "known");
    drafts.push(...skillDrafts(names, isGood ? "has" : "lacks", LIKELY));
  }
  const best =
    /^((?:[^ ]+ ){1,4}?)(?:is|are) (?:definitely |probably |by far )?my (?:strongest|best|main|first|favou?rite|primary|native|go-to|core|mother) (?:programming )?(?:languages?|skills?|tools?|strengths?|tongue|speciality|specialty|areas?|fields?|subjects?|expertise)\b/.exec(
      text,
    );
  if (best)
    drafts.push(
      ...skillDrafts(readNames(plain, start, start + (best[1] ?? "").trimEnd().length, "known"), "has"),
    );
  return drafts;
}

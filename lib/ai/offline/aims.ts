import { namesRole } from "@/lib/ai/extraction/names-role";
import { type Answer, answerTo } from "./answers";
import type { Found } from "./catalogue/find-phrases";
import { findRoles, isFieldName } from "./catalogue/find-roles";
import type { Role } from "./catalogue/roles";
import { lowerFirst, plain } from "./plain";

/** A role as a person names it; `role` is null when the catalogue does not hold it. */
export interface Aim {
  words: string;
  role: Role | null;
  /** How an answer calls it, inside a sentence. */
  name: string;
  /** The name is that of a role, though the catalogue does not hold it. */
  isTitle?: boolean;
}

export interface Aims {
  target: Aim | null;
  current: Aim | null;
  /** A role named without a sign of whether it is held or wanted. */
  named: Aim | null;
}

const TARGET_LABEL =
  /^the role$|\b(?:this role|the role i|role they should speak|to become|where i want to go|kind of job i want|what i want now)\b/i;
const CURRENT_LABEL =
  /^(?:my work today|my role|where i come from|what i did before|my field or role|i am|what i studied|the team)\b/i;
const LEADS_TO_TARGET =
  /\b(?:become|becoming|be|being|into|towards?|to|for|reach|get|as a future|(?:interview|job|role|position|career|apply|applying|start|work) (?:as|for))\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$/i;
/** What one wants to be goes before whom one works for: "I do the books for a plumber and want to be an accountant". */
const BECOMING = /\b(?:want|like|love|hope|plan|going|trying|how) to (?:become|be) an? (?:\w+ )?$/i;
const LEADS_TO_CURRENT =
  /\b(?:i am|i'm|i’m|im|i work|i worked|i was|working|worked|been|my (?:job|work|role) (?:is|as)|currently|today|former|as an?|from(?: being)?)\b[^.,;?!]{0,30}$/i;

/** "I work as a …" is held, while "to work as a …" is wanted. */
const HELD =
  /\b(?:i|we)(?:'ve| have)?(?: \w+)? (?:work|worked|been working) (?:as|for) (?:an? |the )?(?:\w+ )?$/i;

/** A role that the catalogue need not hold: "how to become a pilot". */
const BECOMES =
  /\b(?:become|becoming) an? ([a-z][\w -]{2,40}?)(?=[.,;:?!]|$| (?:at|in|if|but|with|without|and|or|from|for|when|now|looks?|feels?|sounds?|costs?|takes?|pays?|works?|means?|requires?|involves?)\b)/i;

/** "Dispatcher?", "plumber maybe": a role that stands alone, and that the catalogue need not hold. */
const ALONE =
  /^\W{0,3}(?:(?:ok(?:ay)?|and|or|maybe|perhaps|what about|how about|as|like)\W{1,3}){0,3}(?:an? |the )?([a-z][a-z-]{3,20}(?: [a-z][a-z-]{2,20}){0,2}?)(?: (?:maybe|perhaps|then|i think|i guess))?\W{0,3}$/i;

/** "A pilot look like?" is the end of a question. */
const OF_A_QUESTION = / (?:looks?|feels?|sounds?|like|do|does|earns?|costs?|takes?)$/i;

export function roleAlone(message: string): Aim | null {
  const words = ALONE.exec(message.slice(0, 90))?.[1];
  return words && namesRole(words) && !OF_A_QUESTION.test(words)
    ? { words, role: null, name: plain(lowerFirst(words), 60), isTitle: true }
    : null;
}

/** The roles a message names, by how they are spoken of. */
export function aimsIn(message: string, answers: Answer[]): Aims {
  const labelled = (label: RegExp) => aimOf(answerTo(answers, label));
  const free = answers.length > 1 ? emptyAims() : aimsInProse(message.slice(0, 4000));
  return {
    target: labelled(TARGET_LABEL) ?? free.target,
    current: labelled(CURRENT_LABEL) ?? free.current,
    named: free.named,
  };
}

function aimOf(words: string | null): Aim | null {
  if (!words) return null;
  const [found] = findRoles(words);
  const own = words.replace(/[.?!\s]+$/, "");
  return found ? aimAt(found) : { words: own, role: null, name: plain(own, 60) || "this role" };
}

function aimsInProse(text: string): Aims {
  const mentions = findRoles(text)
    .filter((found) => !isPartner(found, text))
    .map((found) => ({ aim: aimAt(found), before: text.slice(Math.max(0, found.start - 45), found.start) }));
  const target = mentions.find(({ before }) => BECOMING.test(before))?.aim ?? null;
  const aims: Aims = { ...emptyAims(), target };
  for (const { aim, before } of mentions) {
    if (HELD.test(before)) aims.current ??= aim;
    else if (LEADS_TO_TARGET.test(before)) aims.target ??= aim;
    else if (LEADS_TO_CURRENT.test(before)) aims.current ??= aim;
    else aims.named ??= aim;
  }
  const unknown = unknownIn(text);
  if (unknown && isNamedBetter(unknown, aims.target)) aims.target = unknown;
  return aims;
}

function unknownIn(text: string): Aim | null {
  const words = BECOMES.exec(text)?.[1]?.trim();
  return words ? { words, role: null, name: plain(words, 60), isTitle: true } : null;
}

/** A "nursing home manager" is no nurse: the name of a field says less than the whole name it stands in. */
function isNamedBetter({ words }: Aim, target: Aim | null): boolean {
  if (!target) return true;
  return isFieldName(target.words) && words.length > target.words.length && namesRole(words);
}

/** Whom one meets, not what one becomes: "a call with a recruiter", "my principal", "complained to the manager". */
function isPartner({ words, start, end }: Found<Role>, text: string) {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/^recruiters?$/i.test(words)) return !/\b(?:become|be|as|am|i'm|i’m) an? $/i.test(before);
  const isWork = /^ (?:role|job|position|career|post|work|training|degree|studies|exam|licen[cs]e)\b/i.test(
    text.slice(end, end + 20),
  );
  return !isWork && (OF_SOMEBODY.test(before) || ADDRESSED.test(before));
}

const OF_SOMEBODY = /\b(?:my|our|his|her|their) $/i;
const ADDRESSED =
  /\b(?:complain\w*|report(?:ed|s)?|talk(?:ed|ing|s)?|speak|spoke|spoken|went|wrote|told|said|sent|apologi\w+)\b[^.?!]{0,30}\bto (?:the|an?|that) $/i;

/** The end of a field's name: nobody is "a product management". */
const OF_A_FIELD = /(?:ing|s|management|ance|ment|tion|logy|graphy|medicine|law|care|science)$/i;

/** The person's own word for the role, unless it is only the name of a field. */
export function aimAt({ value, words }: Found<Role>): Aim {
  const own = words.split(/\s+/).map(lowerFirst).join(" ");
  const isOwn = !isFieldName(words) && words.length < 40 && !OF_A_FIELD.test(words);
  return { words, role: value, name: isOwn ? own : lowerFirst(value.title) };
}

function emptyAims(): Aims {
  return { target: null, current: null, named: null };
}

import type { Span } from "@/lib/ai/embedding/span";
import { readCued } from "../frames/cued";
import { readCuedOtherwise } from "../frames/cued-otherwise";
import { readPlaceNow, readRoleNow } from "../frames/place";
import { readRatedSkills } from "../frames/rated-skills";
import type { Plain } from "../text/plain";
import { isRoleNoun, lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import { assertiveParts } from "./assertive-parts";
import type { VerbGroup } from "./bare-group";
import { type Clause, clausesOf } from "./clauses";
import { type Draft, LIKELY } from "./draft";
import { withMore, withRated } from "./passed-over";
import { readLikeMe } from "./read-like-me";
import { readTold, type Told } from "./read-told";
import { readUnsaid } from "./read-unsaid";
import { readRole } from "./roles";
import { roleDrafts } from "./things";

/** When something holds or held, told before its clause: "Since 2016", "Back in 2008". */
const WHEN =
  /^(?:(?:and|but|so|well) )?(?:since|for|over|in|during|back in|the (?:last|past)|until|till|before|after|next|last|this|these days|nowadays|at the moment|right now|now|today|(?:[^ ]+ ){1,3}(?:years?|months?) ago|once|formerly|previously|originally|recently|in a previous|on (?:weekends|the side)|at (?:my|work)|professionally|personally|besides|apart from|honestly|actually|currently|yes|no|yeah|hi|hello|hey|thanks|ok|okay|sure|right|fyi|btw|for (?:context|reference|what it 's worth)|not only|the truth is|as you|a bit about me|about me|remember|note|please note|please remember|keep in mind|bear in mind|(?:remember|note|keep in mind) that)\b/;

const FEWEST_WORDS = 2;

/** What a plain sentence says of the person who wrote it; `previous` is what the sentence before it said. */
export function readSentence(plain: Plain, isAsked: boolean, now: Date, previous: Draft[] = []): Draft[] {
  if (plain.words.length < FEWEST_WORDS && !plain.text.startsWith("ex-") && !isOneWord(plain)) return [];
  const told = assertiveParts(plain.text, isAsked).flatMap((part, index) =>
    readPart(plain, part, now, index === 0 ? { isFirst: true, previous } : { isFirst: false, previous: [] }),
  );
  return [...told, ...readLikeMe(plain, told)];
}

/** "Leeds.", "Bookkeeper.", "QuickBooks.": one word that says something. */
function isOneWord({ text, source }: Plain): boolean {
  return (
    isPlaceName(text) ||
    ((isRoleNoun(text) || lookUp(text)?.isOrdinary === false) && source.trim().length > text.length + 3)
  );
}

/** What the clauses before tell about the next one. */
interface Thread {
  before: VerbGroup | undefined;
  /** Where words that tell when begin: "Since 2016 I have led teams". */
  lead: number | undefined;
  /** A clause without a subject speaks of the person as well. */
  isOwn: boolean;
  /** "As a teacher, …": a role that holds when the next clause tells of now. */
  role: Draft[];
}

interface Context {
  isFirst: boolean;
  previous: Draft[];
}

function readPart(plain: Plain, part: Span, now: Date, { isFirst, previous }: Context): Draft[] {
  const drafts: Draft[] = [];
  const tolds: (Told | null)[] = [];
  let thread: Thread = { before: undefined, lead: undefined, isOwn: true, role: [] };
  const clauses = clausesOf(plain.text, part);
  for (const clause of clauses) {
    const isBeginning = isFirst && clause.start === part.start;
    const told: Told | null = readNext(
      plain,
      clause,
      now,
      thread,
      isBeginning,
      drafts.length > 0 ? drafts : previous,
    );
    drafts.push(...standing(thread, told));
    if (clause.isContinued && NOW_ELSE.test(plain.text.slice(clause.start, clause.end))) endBefore(drafts);
    drafts.push(...withMore({ plain, clause, now }, told));
    tolds.push(told);
    thread = nextThread(plain, clause, thread, told);
  }
  if (ALL_OVER.test(plain.text.slice(part.start, part.end))) endBefore(drafts);
  const read = withRated(
    [...drafts, ...tolds.flatMap(listedIn)],
    readRatedSkills(plain, part.start, part.end),
  );
  return [...read, ...readElse(plain, part, now, read), ...readNow(plain, part, clauses, drafts)];
}

/** What a turn of speech tells, where no clause told of a skill or role. */
function readElse(plain: Plain, part: Span, now: Date, read: Draft[]): Draft[] {
  const isTold = read.some(
    ({ predicate, modality }) => /^(?:skill|role)$/.test(predicate) && modality === "has",
  );
  const said = new Set(read.map(({ value }) => value));
  const isRead = read.some(({ predicate }) => /^(?:skill|language|education|role|goal)$/.test(predicate));
  const otherwise = isRead ? [] : readCuedOtherwise(plain, part);
  if (otherwise.length > 0) return otherwise;
  return isTold
    ? []
    : readCued(plain, part, now).filter(({ value, predicate }) => predicate === "years" || !said.has(value));
}

/** Where nobody else is spoken of: "Berlin now", "was a waiter, now barista". */
function readNow(plain: Plain, { start, end }: Span, clauses: Clause[], said: Draft[]): Draft[] {
  if (clauses.some(({ subject }) => subject === "other")) return [];
  return [...readPlaceNow(plain, start, end), ...readRoleNow(plain, start, end, said)];
}

function listedIn(told: Told | null): Draft[] {
  return told?.listed ?? [];
}

/** "Twenty years as a journalist, ALL BEHIND ME". */
const ALL_OVER =
  / , (?:now )?(?:all|long) behind me\b| but (?:i )?(?:have )?(?:stopped|quit|gave it up|packed it in)\b/;

/** "Nurse for 15 years, NOW IN sales": what was told before has ended. */
const NOW_ELSE = /^now (?:an? |in |as |at |working (?:as|in) )/;

function endBefore(drafts: Draft[]): void {
  const roles = new Set(drafts.filter(({ predicate }) => predicate === "role").map(({ value }) => value));
  for (const draft of drafts) {
    const isOfRole = draft.predicate === "role" || (draft.predicate === "years" && roles.has(draft.of ?? ""));
    if (isOfRole && draft.modality === "has") draft.modality = "had";
  }
}

function readNext(
  plain: Plain,
  clause: Clause,
  now: Date,
  { before, lead, isOwn }: Thread,
  isBeginning: boolean,
  earlier: Draft[],
): Told | null {
  if (clause.subject === "other") return null;
  const previous = clause.isContinued ? before : undefined;
  if (clause.subject !== "nobody")
    return readTold({ plain, clause: { ...clause, start: lead ?? clause.start }, now }, previous, earlier);
  return (clause.isContinued ? isOwn : isBeginning)
    ? readUnsaid({ plain, clause, now }, before, earlier)
    : null;
}

/** The role that was told before its clause, where the clause tells of now. */
function standing({ role }: Thread, told: Told | null): Draft[] {
  return told && holdsNow(told) ? role : [];
}

function holdsNow({ group }: Told) {
  return group.mood === "fact" && group.time !== "past" && group.verb !== undefined;
}

/** "As a project manager, …". */
function readStanding(plain: Plain, clause: Clause): Draft[] {
  const lead = /^(?:and |but |so |well , )?(?:as|being) (?=an? )/.exec(
    plain.text.slice(clause.start, clause.end),
  )?.[0];
  const role = lead === undefined ? null : readRole(plain, clause.start + lead.length, clause.end);
  return role && /^(?: (?:at|in|for|with) [^,]{1,40})?[ ,]*$/.test(plain.text.slice(role.end, clause.end))
    ? roleDrafts(role, "has", LIKELY)
    : [];
}

/** "Hi there, work as a receptionist". */
const ONLY_GREETS =
  /^(?:(?:hi|hello|hey|hiya|there|all|everyone|good (?:morning|day|evening|afternoon)|ok|okay|so|well|yes|yeah|thanks|sure|,|!|\.) ?)+$/;

function nextThread(plain: Plain, clause: Clause, thread: Thread, told: Told | null): Thread {
  if (told) return { before: told.group, lead: undefined, isOwn: true, role: [] };
  if (ONLY_GREETS.test(plain.text.slice(clause.start, clause.end))) return thread;
  const role = clause.subject === "nobody" && !clause.isContinued ? readStanding(plain, clause) : [];
  const tellsWhen = clause.subject === "nobody" && WHEN.test(plain.text.slice(clause.start, clause.end));
  return { before: thread.before, lead: tellsWhen ? clause.start : undefined, isOwn: false, role };
}

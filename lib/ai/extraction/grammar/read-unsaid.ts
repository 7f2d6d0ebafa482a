import { UNDER_WAY as COURSE_UNDER_WAY, IN_MIDST } from "../frames/ability";
import { readAsRole } from "../frames/be";
import { PRESUPPOSED, TELEGRAM } from "../frames/fragment";
import { readYears } from "../frames/years-of";
import { bareGroup, type VerbGroup } from "./bare-group";
import type { Draft, Scene } from "./draft";
import { readPaper } from "./papers";
import { readPredicate } from "./read-clause";
import { listAfterYears, readAlone, readAnyLabel, readLabelledList, readListAfter } from "./read-listed";
import { withBareRole } from "./read-titled";
import { QUALITY, readAs, readTold, type Told, type Unread } from "./read-told";
import { readRole } from "./roles";
import { roleDrafts, skillDrafts } from "./things";

const GREETING = /^(?:(?:well|so|and|but|hi|hello|hey|there|all|everyone|ok|yes|yeah|nope|nah|,|:|-|!) )+/;
const UNDER_WAY =
  /^(?:(?:currently|now|still|just|also|slowly|recently) )*(?:learning|studying|picking|getting|brushing|taking|doing|training|working|teaching|writing|building|managing)\b/;

/** A clause without a subject: "Never used SQL", "6+ years in sales", "As a nurse with 4 years of experience". */
export function readUnsaid(unread: Unread, before: VerbGroup | undefined, earlier: Draft[]): Told | null {
  const { plain, clause } = unread;
  const text = plain.text.slice(clause.start, clause.end);
  if (NONE_OF.test(plain.text)) return null;
  const presupposed = clause.isContinued ? null : PRESUPPOSED.exec(text);
  if (presupposed) return readPresupposed(unread, presupposed[0]);
  const led =
    readStanding(unread, text) ?? readLabelledGoal(verbless(unread), text) ?? readFirst(unread, text);
  if (led) return led;
  const isTold = TELEGRAM.test(text) || isCertified(unread, text) || clause.isContinued;
  const told = isTold ? readTelegram(unread, before, earlier) : null;
  return told && (told.drafts.length > 0 || clause.isContinued) ? told : readVerbless(unread, earlier, told);
}

/** "Python, SQL, Tableau: none of these". */
const NONE_OF = /(?:^|[:,–-] |- )none of (?:these|those|them|that|this|the above|it)\b/;

/** What a sentence may begin with: "Skills: Canva", "Lead engineer, Go". */
function readFirst(unread: Unread, text: string): Told | null {
  const { clause } = unread;
  if (clause.isContinued) return null;
  const isTitle = clause.start === 0 && MAY_BE_TITLE.test(text);
  const listed = readLabelledList(verbless(unread), text) ?? readAnyLabel(verbless(unread), text);
  return listed ?? (isTitle ? nonEmpty(withBareRole(verbless(unread))) : null);
}

/** "Lead engineer", "trained chef": words of titles that may be verbs. */
const MAY_BE_TITLE =
  /^(?:lead|trained|managing|building|teaching|learning|training|experienced|qualified|certified|employed|skilled|self|good|strong|support|handle|drive|live-in|retired)\b/;

function readVerbless(unread: Unread, earlier: Draft[], told: Told | null): Told | null {
  const { plain, clause } = unread;
  const text = plain.text.slice(clause.start, clause.end);
  // "Made redundant in March, was a planner": who says nothing of themselves yet may go on to.
  return (
    nonEmpty(withBareRole(verbless(unread))) ??
    nonEmpty(readListAfter(verbless(unread), earlier)) ??
    nonEmpty(readAlone(verbless(unread), earlier)) ??
    (told && IS_OWN.test(text) ? told : null)
  );
}

const IS_OWN =
  /^(?:(?:just|recently|got|been|was|semi) )*(?:semi-?retired|between (?:jobs|contracts|roles)|own an? |run an? |self-employed|freelance|freelancing|unemployed|out of work|made redundant|laid off|let go|sacked|fired|retired)\b/;
const GOAL =
  /^(?:(?:my|the|main|long-term|career) )*(?:(?:dream|ideal|target|next) (?:job|role|career|position|step|goal)|goal|aim|ambition|target)(?: for (?:(?:the|next|this|coming) )*[^ ]+)? (?::|=|->) (?:to )?/;

/** "Goal for next year: the AWS exam", "dream job = head gardener". */
function readLabelledGoal(scene: Scene, text: string): Told | null {
  const lead = GOAL.exec(text)?.[0];
  if (lead === undefined) return null;
  const from = scene.clause.start + lead.length;
  const group: VerbGroup = { ...bareGroup(from), mood: "wants" };
  const role = readRole(scene.plain, from, scene.clause.end);
  const paper = role ? null : readPaper(scene.plain, from, scene.clause.end);
  const named = role ? roleDrafts(role, "wants") : paper ? skillDrafts([paper], "wants") : [];
  return { drafts: named.length > 0 ? named : readPredicate({ ...scene, group }), group };
}

/** "PMP certified since 2019", "Gas Safe registered". */
const CERTIFIED =
  /^(?:(?:also|fully|currently|now|and) )*(?:[^ ,]+ ){1,3}(?:certified|qualified|registered|trained|accredited)(?= [,.;!]|$| since| and| in )/;

/** In a message where nobody speaks of themselves, "CPR certified" is what somebody must be. */
function isCertified({ plain }: Unread, text: string): boolean {
  return CERTIFIED.test(text) && /\b(?:i|i['’]?m|i['’]?ve|my)\b/i.test(plain.source.slice(0, 2000));
}

const SUPPOSED =
  /^(?:, )?i (?:would|'d|could|might) (?!like|love|say|rather|prefer|want|consider|call|describe|also like)/;

/** "Currently a cashier, …", "Previously employed as a lab assistant". */
function readStanding(unread: Unread, text: string): Told | null {
  const lead =
    /^(currently|now|these days|presently|at the moment|right now|formerly|previously) (?=employed |an? |[a-z])/.exec(
      text,
    );
  if (!lead) return null;
  const isPast = /^(?:form|prev)/.test(lead[0]);
  const told = readAs(unread, unread.clause.start + lead[0].length, "be", isPast ? "past" : "present");
  const isNamed =
    /^(?:employed |an? )/.test(text.slice(lead[0].length)) ||
    told.drafts.some(({ predicate }) => predicate === "role");
  return isNamed ? nonEmpty(told) : null;
}

function readPresupposed(unread: Unread, lead: string): Told | null {
  const { clause } = unread;
  const scene = verbless({ ...unread, clause: { ...clause, verb: clause.start + lead.length } });
  // "With five years of SQL I would be set" supposes them.
  if (SUPPOSED.test(unread.plain.text.slice(clause.end))) return null;
  if (/\b(?:as|being) (?:an?|the) $/.test(lead))
    return nonEmpty(withBareRole(scene)) ?? nonEmpty(readSupposedAsked(scene));
  return nonEmpty({ drafts: readYears(scene, []), group: scene.group });
}

/** "As a site manager with SMSTS, should I bother?": what somebody asks as they are. */
function readSupposedAsked(scene: Scene): Told {
  const { plain, clause, group } = scene;
  const isAsked =
    /^[ ,]*(?:should|can|could|do|am|how|what|where|which|is there|are there) (?:[^?]* )?i\b[^?]*\?/.test(
      plain.text.slice(clause.end),
    );
  const role = isAsked ? readRole(plain, clause.verb, clause.end) : null;
  return { drafts: role ? readAsRole({ ...scene, group }, role, "has") : [], group };
}

function nonEmpty(told: Told): Told | null {
  return told.drafts.length > 0 ? told : null;
}

/** "Got 3 years of Go under my belt": have got. */
const GOT =
  /^(?:also )?got (?=\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|plenty|lots|good|over|about|almost) )/;

function readTelegram(unread: Unread, before: VerbGroup | undefined, earlier: Draft[]): Told {
  const { plain, clause } = unread;
  const from = clause.start + (GREETING.exec(plain.text.slice(clause.start, clause.end))?.[0].length ?? 0);
  const rest = plain.text.slice(from, clause.end);
  if (/^(?:no|zero|little) /.test(rest)) return readAs(unread, from, "have");
  const got = GOT.exec(rest)?.[0];
  if (got) return readAs(unread, from + got.length, "have");
  if (QUALITY.test(rest) || CERTIFIED.test(rest) || COURSE_UNDER_WAY.test(rest) || IN_MIDST.test(rest))
    return readAs(unread, from, "be");
  const own: Unread = { ...unread, clause: { ...clause, subject: "self", verb: from } };
  // "Worked as a barista for two years now": it goes on.
  const goesOn: VerbGroup = { ...bareGroup(from), time: "perfect" };
  const told = readTold(own, / (?:years?|months?) (?:now|already|so far)\b/.test(rest) ? goesOn : before);
  if (UNDER_WAY.test(rest)) return underWay(own, told.group);
  if (told.drafts.length > 0) return told;
  const lasting = readYears(verbless(unread), lastingOf(unread, earlier));
  return { drafts: lasting, group: told.group, listed: lasting.length > 0 ? listAfterYears(unread) : [] };
}

/** What a length of time may be of: "Bookkeeper. QuickBooks. 10 years." */
function lastingOf({ plain, clause }: Unread, earlier: Draft[]): Draft[] {
  if (clause.isContinued) return earlier;
  const isAlone = clause.start === 0 && ONLY_YEARS.test(plain.text);
  return isAlone
    ? earlier.filter(({ predicate, modality }) => predicate === "role" && modality === "has")
    : [];
}

const ONLY_YEARS =
  /^(?:(?:about|over|almost|nearly|around|roughly|more than|going on) )?(?:\d{1,2}\+?|[a-z]+(?:-[a-z]+)?) years?(?: (?:in|now|so far|experience|of experience|total|[.!]))*$/;

function underWay(unread: Unread, group: VerbGroup): Told {
  const scene: Scene = { ...unread, group: { ...group, isProgressive: true } };
  const said = readPredicate(scene);
  return { drafts: [...said, ...readYears(scene, said)], group: scene.group };
}

function verbless(unread: Unread): Scene {
  return { ...unread, group: bareGroup(unread.clause.verb) };
}

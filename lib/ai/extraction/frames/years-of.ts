import type { Modality } from "../claim";
import { bareGroup } from "../grammar/bare-group";
import { type Draft, LIKELY, type Scene, SURE } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { findYears, type Years } from "../grammar/years";
import { withSecond } from "../grammar/years-list";
import type { Plain } from "../text/plain";
import { readYearsObject } from "./years-object";

const EXPERIENCE =
  /^(?: worth)?(?: of)?(?: (?:(?:total|combined|solid|hands-on|practical|clinical|professional|work|working|industry|relevant|full-time|real|proven|good|progressive|international|direct|post-qualification|prior|commercial|managerial|overall|extensive|real-world|active) )*(?:experience|exp|expertise|practice|service|work|knowledge|(?<=(?:work|working|professional) )life))(?= |$)/;
const IN_TRADE =
  /^ (?:at|with|for) (?!least|most|once)|^ (?:in|on|into|of) (?:the |this |my |an? |it\b|that )?(?:[^ ]+ )?(?:trade|business|industry|field|job|profession|role|career|ward|floor|workforce|position|it$|in)\b|^ (?:in|behind me|under my belt|now|on the job|so far|already|here|professionally|and counting)(?= |$|,)|^ ?$|^ (?:,|\.|;|:|-|\)|and|but|so)(?= |$)/;
const OF_IT = /^ of (?:it|that|this|them)(?= |$)/;
const LASTING_BEFORE =
  /\b(?:for|over|during|in|of) (?:the (?:last|past) |over |about |almost |nearly |around |roughly |more than |at least |well over |some |just over |just under |close to |a good |approximately |~ ?|maybe |probably |a |only |just )*$/;
const LASTING_AFTER =
  /^ (?:now|already|so far|and counting|to be (?:exact|precise)|straight|in total)\b|^ ?$|^ [,.;]/;
/** "PMP certified since 2019" is how long a paper has been held, no experience. */
const CERTIFIED_BEFORE = /(?:certified|registered|accredited)(?: ,)? $/;
const OWNING = /^(?:have|be|spend|bring|get|possess|accumulate|gain)$/;
const OF_ONESELF = /^(?:be|have|work|become|bring|spend|start|do|join|apply|come)$/;
const MOST_THINGS = 4;

/** A length of time with what stands around it. */
interface Lasting {
  span: Years;
  /** What follows it, up to the next one. */
  after: string;
  /** "of experience", or nothing. */
  experience: string;
  /** What the clause says besides that has the same modality. */
  own: Draft[];
  modality: Modality;
}

/** The lengths of time in a clause, each with what it is of; `drafts` are what the clause says besides. */
export function readYears(scene: Scene, drafts: Draft[]): Draft[] {
  const { clause, plain } = scene;
  const modality = yearsModality(scene);
  if (!modality) return [];
  const text = plain.text.slice(clause.start, clause.end);
  const spans = withSecond(text, findYears(text, scene.now));
  return spans.flatMap((span, index) => {
    const until = clause.start + (spans[index + 1]?.start ?? text.length);
    const placed = { ...span, start: clause.start + span.start, end: clause.start + span.end };
    const from = clause.start + (spans[index - 1]?.end ?? 0);
    return readOne(scene, placed, until, modality, index > 0 ? drafts.filter(({ at }) => at > from) : drafts);
  });
}

/** What a length of time in a résumé is of: names, none for the career, null when it is no experience. */
export function readOfYears(plain: Plain, span: Years, now: Date): string[] | null {
  const clause = {
    subject: "nobody",
    start: 0,
    end: plain.text.length,
    verb: 0,
    isContinued: false,
  } as const;
  const drafts = readOne({ plain, clause, group: bareGroup(0), now }, span, plain.text.length, "has", []);
  const years = drafts.filter(({ predicate }) => predicate === "years");
  return years.length === 0 ? null : years.flatMap(({ of }) => of ?? []);
}

function yearsModality({ group, clause }: Scene): Modality | null {
  if (clause.subject === "self") {
    const modality = modalityOf(group);
    return modality === "wants" ? null : modality;
  }
  if (group.mood !== "fact") return null;
  return group.isDenied ? "lacks" : "has";
}

function readOne(scene: Scene, span: Years, until: number, modality: Modality, drafts: Draft[]): Draft[] {
  const after = scene.plain.text.slice(span.end, until);
  const experience = EXPERIENCE.exec(after)?.[0] ?? "";
  if (isOfSomebody(scene, span) || CERTIFIED_BEFORE.test(scene.plain.text.slice(0, span.start))) return [];
  const object =
    modality === "lacks" ? [] : readYearsObject(scene.plain, span.end + experience.length, until, modality);
  if (object.length > 0) {
    const things = object.filter(({ predicate }) => predicate !== "level");
    return [...object, ...things.map(({ value }) => claimOf(span, modality, value))];
  }
  const own = drafts.filter(
    (draft) => /^(?:skill|role|language)$/.test(draft.predicate) && draft.modality === modality,
  );
  return ofWhatIsSaid(scene, { span, after, experience, own, modality });
}

/** "A friend of mine with 8 years in marketing": they are of the noun before them. */
const SOMEBODY_WITH =
  /(?:^| )(?<!\b(?:as|being|am|'m) )(?:[a-z]+ of (?:mine|ours|my [a-z]+)|some(?:one|body)(?: [a-z]+)?|(?:an?|my|our|the|this|that|another|some) (?:[a-z]+ ){0,2}(?:friend|mate|flatmate|roommate|colleague|coworker|co-worker|boss|manager|mentor|brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|uncle|aunt|wife|husband|partner|neighbou?r|guy|bloke|stranger|recruiter|relative)s?) (?:with|having|who has|who had) (?:[^ ]+ ){0,2}$/;

/** "I was talking to a guy with 15 years in sales": "with" belongs to whom the person speaks of, unless they are it. */
function isOfSomebody({ clause, group, plain }: Scene, span: Years): boolean {
  if (clause.subject !== "self" && SOMEBODY_WITH.test(plain.text.slice(clause.start, span.start)))
    return true;
  if (clause.subject !== "self" || clause.isContinued) return false;
  const isWith = / (?:with|having) (?:[^ ]+ ){0,2}$/.test(plain.text.slice(clause.verb, span.start));
  const isAbout =
    group.verb?.lemma === "be" &&
    /^(?:[a-z]+ing|[a-z]+(?:ed|ght|wn|en) by|up against|against|with|under|like|next to|behind|married|engaged|dating|friends|related|jealous|envious|inspired|impressed|better than|worse than) /.test(
      plain.text.slice(group.rest, clause.end),
    );
  return !group.verb || (isWith && (isAbout || !OF_ONESELF.test(group.verb.lemma)));
}

/** Years without an object of their own are of what the clause speaks of, or of the career. */
function ofWhatIsSaid(scene: Scene, lasting: Lasting): Draft[] {
  const { span, after, experience, own, modality } = lasting;
  if (own.length === 0) return isOfCareer(scene, lasting) ? [claimOf(span, modality, null)] : [];
  const isRole = own.some(({ predicate }) => predicate === "role");
  const of =
    isRole && !isLasting(scene, span, after) ? own.filter(({ predicate }) => predicate === "role") : own;
  if (experience || isLasting(scene, span, after) || OF_IT.test(after) || (isRole && IN_TRADE.test(after)))
    return named(of, span).map(({ value }) => claimOf(span, modality, value, LIKELY));
  return [];
}

/** "coding for 15 years, mostly in Java": the years are of what is named before them, if anything is. */
function named(own: Draft[], span: Years): Draft[] {
  const before = own.filter(({ at }) => at < span.start);
  return (before.length > 0 ? before : own).slice(0, MOST_THINGS);
}

function isOfCareer({ clause, group, plain }: Scene, { span, after, experience }: Lasting) {
  if (/^ (?:in total|altogether|all told|all in all)\b/.test(after)) return true;
  if (isToldAlone(plain, span, after) || isOfWork(plain.text.slice(0, span.start), after)) return true;
  if (clause.subject === "self" && !OWNING.test(group.verb?.lemma ?? "")) return false;
  if (experience || /^ (?:in total|altogether|overall|all told|all in all)\b/.test(after)) return true;
  if (/\b(?:experience|career|trade|business|profession|field|industry|job)\b/.test(after.slice(0, 60)))
    return true;
  return (
    clause.subject === "mine" && /\b(?:experience|career)\b/.test(plain.text.slice(clause.start, span.start))
  );
}

/** "I've been working for 20 years". */
function isOfWork(before: string, after: string): boolean {
  return (
    /\bi have been working (?:life )?(?:for|over|about|almost|nearly|around)? ?(?:the (?:last|past) )?$/.test(
      before,
    ) && /^ ?(?:[,.;]|$|and |now\b)/.test(after)
  );
}

/** "7 yrs.", "About 4 years, mostly Java": nothing but how long. */
function isToldAlone({ text, source, words }: Plain, { start, end }: Years, after: string): boolean {
  const isFirst = source.slice(0, words[0]?.start ?? 0).trim() === "";
  return (
    isFirst &&
    /^(?:(?:about|over|almost|nearly|around|roughly|maybe|well|um|er|like|just|i 'd say|i would say|i think|probably|,|going on|more than) )*$/.test(
      text.slice(0, start),
    ) &&
    (end >= text.length - 1 ||
      /^ (?:[.!]|(?:, )?(?:mostly|mainly|all|but mostly|primarily) )/.test(after || text.slice(end)))
  );
}

/** "for 6 years", "the last 3 years", "since 2016", "been a nurse 12 years now": how long the clause has held. */
function isLasting({ plain }: Scene, span: Years, after: string) {
  if (/^since /.test(plain.text.slice(span.start, span.end)) || LASTING_AFTER.test(after)) return true;
  return LASTING_BEFORE.test(plain.text.slice(Math.max(0, span.start - 40), span.start));
}

function claimOf(
  { quantity, start }: Years,
  modality: Modality,
  of: string | null,
  confidence = SURE,
): Draft {
  return { predicate: "years", value: String(quantity), quantity, of, modality, confidence, at: start };
}

import type { Modality } from "../claim";
import { readAction } from "../grammar/actions";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import type { Named } from "../grammar/named";
import { readName, readNames } from "../grammar/names";
import { readPaper } from "../grammar/papers";
import { readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import type { Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import { readDegree } from "./education";
import { readSurroundings } from "./surroundings";

/** What one may have of a skill. */
const HOLDING =
  "(?:experience|knowledge|background|expertise|skills?|training|grasp|understanding|command|proficiency|familiarity|foundation|certification|certificate|certificates|certified|qualification|qualifications|talent|knack|track record|exposure|competence|competency|ability|mastery|fluency|history|licen[cs]e|clue|idea)";
const MORE = "(?:(?!no |not )[^ ,;]+ ){0,4}?";
const OF_WHAT = new RegExp(
  `^(?:(?:got|gained|acquired|built up|accumulated) )?(no|zero|not any|none|little|not much|hardly any|next to no|virtually no|absolutely no|any|not a lot of|very little)? ?(${MORE})${HOLDING}(?: (?:at all|too))? (?:(in|with|of|as|on|at|about|for|using|doing|how|from|to) )?`,
);
const MUCH = /\b(?:much|a lot|lots|enough|a ton|tons|many|extensive|deep) /;
const WHAT_BEFORE =
  /^(?:got )?(no|zero|any|little|very little|absolutely no)? ?((?:[^ ,;]+ ){1,6}?)(?:experience|skills?|knowledge|background|qualifications?|certifications?|licen[cs]e|certificate|expertise|training)(?= |$)/;
const NO_PREFIX =
  /^(?:a |an |the |some |very |really |pretty |quite |lots of |a lot of |plenty of |a bit of |a little |much |good |great |strong |excellent |solid |extensive |deep |broad |wide |hands-on |practical |professional |relevant |prior |previous |basic |advanced |years of |decent |proven |outstanding |my |own |only |just |many |more |enough |considerable |significant |sufficient |real (?!estate)|formal |actual |direct |work |working |clinical |general |useful |real-world |valuable |long |vast |any |tremendous |sound |in-depth |native |full |current |valid |\d+ )+/;
/** "… licence AND A CSCS CARD": what goes on the list after a paper or a background. */
function further(plain: Plain, from: number, until: number, modality: Modality): Draft[] {
  const joint =
    /^ (?:, and|and|,|plus|as well as) (?:also )?(?=an? |my |the |[^ ]+ (?:licen[cs]e|card|ticket|certificate))/.exec(
      plain.text.slice(from, until),
    )?.[0];
  const start = from + (joint?.length ?? 0);
  const paper = joint === undefined ? null : readPaper(plain, start, until);
  return paper
    ? [...skillDrafts([paper], modality, LIKELY), ...further(plain, paper.end, until, modality)]
    : [];
}

/** "I've lost my driving licence": a participle that is no thing. */
const PARTED =
  /^(?:lost|forgotten|sold|broken|missed|dropped|given|handed|thrown|let|felt|met|seen|paid|sent) /;

/** "I have a meeting with HR", "a friend in marketing". */
const MET =
  /^(?:an? |my |the |some )?(?:[a-z]+ )?(?:meeting|interview|call|chat|appointment|conversation|talk|friend|friends|mate|colleague|boss|manager|trouble|difficulty|difficulties|argument|dispute|problem|problems|issue|question|review) (?:with|at|for|about|in|from|on) /;
const JOB =
  /^(?:a |an |my |the )?(?:[^ ,;]+ ){0,2}?(?:job|role|position|post|gig|career|contract|placement|apprenticeship|internship) (?:as|in) |^(?:a |the )?(?:position|role|post|title|rank|office) of /;

/** "I have …": experience, skills, a degree, a job; also "I lack …". */
export function readHave(scene: Scene, from = scene.group.rest, said = modalityOf(scene.group)): Draft[] {
  const { plain, clause } = scene;
  if (!said) return [];
  const text = plain.text.slice(from, clause.end);
  // "have heard of Docker": a verb that is not known.
  if (
    /^[a-z]+(?:ed|en|rd|ght|wn|t) (?:of|about|from|by|to) /.test(text) ||
    MET.test(text) ||
    PARTED.test(text)
  )
    return [];
  const none = /^(?:no|zero) /.exec(text)?.[0] ?? "";
  const degree = readDegree(plain, from + none.length, clause.end, none ? "lacks" : keptOf(scene, said));
  if (degree) return degree;
  const job = JOB.exec(text);
  if (job) {
    const role = readRole(plain, from + job[0].length, clause.end);
    return role ? [...roleDrafts(role, said), ...readSurroundings(scene, role.end)] : [];
  }
  const held = readHolding(scene, from, said) ?? readBefore(scene, from, said);
  if (held) return held;
  const names = readNames(plain, from, clause.end, "known").filter(
    (name) =>
      !(isOrdinary(name) && /(?:^| )(?:an?|my|the|this) $/.test(plain.text.slice(0, name.start))) &&
      !/\b(?:course|class|exam|test|interview|meeting|lesson|job)\b/.test(
        plain.text.slice(name.end, name.end + 12),
      ),
  );
  const drafts = skillDrafts(names.length > 0 ? names : papersHeld(plain, from, clause.end), said, LIKELY);
  return drafts.map((draft) => asKept(scene, draft, said));
}

/** What was gained stays, and so does a paper. */
function asKept(scene: Scene, draft: Draft, said: Modality): Draft {
  const isGained = /^(?:obtain|gain|acquire|receive|earn)$/.test(scene.group.verb?.lemma ?? "");
  const isKept = draft.modality === said && (isGained || lookUp(draft.value)?.isPaper === true);
  return isKept ? { ...draft, modality: keptOf(scene, said) } : draft;
}

function isOrdinary({ value }: Named): boolean {
  return lookUp(value)?.isOrdinary === true;
}

/** What somebody got they have. */
function keptOf({ group }: Scene, said: Modality): Modality {
  const isGot = /^(?:get|gain|obtain|receive|acquire)$/.test(group.verb?.lemma ?? "");
  return said === "had" && isGot ? "has" : said;
}

function papersHeld(plain: Plain, from: number, until: number): Named[] {
  const paper = PAPERS.test(plain.text) ? readPaper(plain, from, until) : null;
  return paper ? [paper] : [];
}

/** Where papers are spoken of, capitals are one: "I passed my NEBOSH and I also have IOSH". */
const PAPERS =
  /\b(?:passed|licen[cs]e|certificates?|certified|tickets?|card|qualified|qualifications?|level \d|registered)\b/;

function readHolding(scene: Scene, from: number, said: Modality): Draft[] | null {
  const { plain, clause } = scene;
  const match = OF_WHAT.exec(plain.text.slice(from, clause.end));
  if (!match || (!match[3] && !/^[a-z]+ing /.test(plain.text.slice(from + match[0].length, clause.end))))
    return null;
  const [whole, amount = "", more = "", preposition] = match;
  const modality = heldAs(amount, more, said);
  if (!modality) return [];
  const start = from + whole.length;
  if (preposition === "as") {
    const role = readRole(plain, start, clause.end);
    return role ? roleDrafts(role, modality) : null;
  }
  if (/^(?:for|from|to)$/.test(preposition ?? "")) return null;
  return skillDrafts(namesOrActions(plain, start, clause.end), modality);
}

/** "no experience" denies it; "little", or "not much", neither says nor denies it. */
function heldAs(amount: string, more: string, said: Modality): Modality | null {
  if (said === "lacks") return MUCH.test(`${more} `) ? null : "lacks";
  if (/little|much|hardly|a lot/.test(amount)) return null;
  const isNone = /^(?:no|zero|none|not any|next to|virtually|absolutely)/.test(amount);
  return isNone && said === "has" ? "lacks" : said;
}

/** "experience in managing budgets", "experience with SQL". */
export function namesOrActions(plain: Plain, start: number, until: number): Named[] {
  const text = plain.text.slice(start, until);
  const lead =
    /^(?:(?:in|with|of|at|on|how to|to|working (?:with|in|on|as)|using|doing|of doing|handling|dealing with) )+/.exec(
      text,
    )?.[0].length ?? 0;
  const action = readAction(plain, start + lead, until, false)[0];
  // "managing a team of ten" is an action that the vocabulary holds, "managing" alone is none.
  if (action && / /.test(plain.text.slice(action.start, action.end))) return [action];
  const known = readNames(plain, start + lead, until, "known");
  if (known.length > 0) return readNames(plain, start + lead, until, "any");
  if (/^[a-z]+ing /.test(plain.text.slice(start + lead, until)) || /how to $/.test(text.slice(0, lead))) {
    const actions = readAction(plain, start + lead, until, true);
    if (actions.length > 0) return actions;
  }
  return readNames(plain, start + lead, until, "any");
}

/** "strong analytical skills", "a nursing background". */
function readBefore({ plain, clause }: Scene, from: number, said: Modality): Draft[] | null {
  const match = WHAT_BEFORE.exec(plain.text.slice(from, clause.end));
  if (!match) return null;
  const [, amount = "", words = ""] = match;
  const lead = match[0].indexOf(words);
  const time = /^.*\b(?:years?|months?|decades?) (?:and a half )?(?:of )?/.exec(words)?.[0].length ?? 0;
  const plainWords = time + (NO_PREFIX.exec(words.slice(time))?.[0].length ?? 0);
  const start = from + lead + plainWords;
  const until = from + lead + words.trimEnd().length;
  if (start >= until) return null;
  if (/little/.test(amount)) return [];
  const modality = /no|zero/.test(amount) && said === "has" ? "lacks" : said;
  const isPaper = /^(?!.* (?:and|or) ).*(?:licen[cs]e|certificate)$/.test(match[0]);
  const end = from + match[0].length;
  const whole = readName(plain, start, end, isPaper ? "any" : "known");
  if (whole)
    return [
      ...skillDrafts([{ ...whole, isTurned: false }], modality),
      ...further(plain, end, clause.end, modality),
    ];
  const names = readNames(plain, start, until, "any");
  return names.length > 0 ? skillDrafts(names, modality, LIKELY) : null;
}

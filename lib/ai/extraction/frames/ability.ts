import type { Modality } from "../claim";
import { type Draft, LIKELY, type Scene, SURE } from "../grammar/draft";
import type { Named } from "../grammar/named";
import { inSentenceCase, readNames, type Trust } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { skillDrafts } from "../grammar/things";
import { originalOf } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import { readDegree, readSubject } from "./education";

export const DEGREE_WORDS =
  "(?:(?:also|very|really|quite|pretty|fairly|rather|extremely|highly|so|super|reasonably|especially|particularly|equally|somewhat|too|that|all that|only|just|more|most|a bit|still|exactly|truly|fully|already|now|currently|completely|totally|absolutely|kinda|kind of|not) )*";
const CAPABLE = new RegExp(
  `^${DEGREE_WORDS}(?:(?:good|great|excellent|amazing|strong|brilliant|decent|solid|gifted|talented|skilled|skillful|skilful|proficient|experienced|versed|well-versed|well versed|competent|okay|ok|adept|knowledgeable|trained|certified|qualified|licensed|educated|expert|advanced|conversant|conversational|accomplished|fluent|native|bilingual|trilingual|capable|best|better)(?: (?:at|in|with|on|of|as))?|(?:an? )?(?:real |true |proven |certified |great )?(?:expert|specialist|pro|professional|wizard|natural|authority)(?: (?:at|in|with|on|when it comes to))|(?:a )?native speaker of|an? (?:native|fluent) speaker of) (?!a |an )`,
);
const AT_EASE = new RegExp(
  `^${DEGREE_WORDS}(?:comfortable|familiar|confident|good|great|handy|quick|fast|nifty|clever|sharp|deft|useful|brilliant|at home|ok|okay|fine|used|well acquainted|acquainted|up to speed|up to date)(?: working)? (?:with|in|using|to using|at|on) `,
);
/** What ways to tell of one's work are put into. */
const TAKEN_UP = /^taken up with /;
const INCAPABLE = new RegExp(
  `^${DEGREE_WORDS}(?:bad|terrible|awful|weak|poor|hopeless|useless|rubbish|crap|horrible|lousy|inexperienced|clueless|unfamiliar|unskilled|a (?:complete |total |real )?(?:disaster|failure|mess)|rusty)(?: (?:at|in|with|on|about|when it comes to)) |^${DEGREE_WORDS}(?:(?:brand |completely |totally )?new|a (?:complete |total )?stranger) to (?:working (?:with|in) )?(?!this (?:city|country|team|job|company|area|place)|the )`,
);
const BEGINNER = new RegExp(
  `^${DEGREE_WORDS}(?:a (?:complete |total |real |bloody )?)?(?:beginner|novice|newbie|student|learner)(?: (?:in|at|with|of)) `,
);
const IN_FIELD =
  /^(?:(?:working|active|employed|still|mostly|also) )*in (?!the middle|the process|a |an |my )(?!the (?![^ ]+ (?:[^ ]+ )?(?:industry|sector|business|trade|field|world|space)\b))(?![^,.]* (?:school|college|classes|class|university|training|hospital)\b)/;
/** "on reception", "on the tills". */
const AT_POST = /^(?:(?:working|mostly|mainly|always|usually) )*on (?:the )?(?!an? |my |it |call\b)/;
const ENROLLED =
  /^(?:enrolled|registered|signed up) (?:in|on|for) (?:an? |the |my )?(?:(?:course|class|classes|program|programme) (?:in|on) )?/;
/** "Halfway through a bookkeeping course", "on week five of an evening class". */
export const UNDER_WAY =
  /^(?:(?:about|nearly|almost|roughly|over|just|now|still|only) )*(?:(?:half|part|mid)(?: |-)?way (?:through|into)|(?:two thirds|three quarters|a third|a quarter|half|[^ ]+ (?:weeks?|months?|days?|lessons?|modules?)) (?:of the way )?(?:through|into)|on (?:week|day|module|chapter|lesson|unit|month|year|level|part) [^ ]+ of|in the (?:middle|midst) of|busy with) (?:(?:an?|my|the|this|some) )?(?=(?:[^ ,;]+ ){0,5}?(?:course|courses|class|classes|apprenticeship|bootcamp|program|programme|certificate|certification|diploma|training|tutorials?|workshop|qualification|lessons?)(?: |$))(?:(?:course|class|apprenticeship|bootcamp|program|programme|certificate|diploma|training) (?:in|on|for|about) )?/;
const TAUGHT = /^(?:trained|taught|coached|mentored|shown) (?:in|on|how to use) /;
export const IN_MIDST =
  /^in (?:my|the) [^ ]+ (?:year|month|week|semester|term) of (?:my |an? )?(?=(?:[^ ,;]+ ){1,4}?(?:apprenticeship|course|training|traineeship)(?: |$))|^in my [^ ]+ (?:year|month|week|semester|term) (?:of )?(?:studying |learning |a degree in )|^(?:in the (?:middle|process|midst) of|busy|halfway through) (?:learning |studying |an? (?:[^ ]+ )?(?:course|certificate|class|degree|diploma|bootcamp) (?:in|on) )|^in (?=[^ ]+ school\b)/;

/** How one is with a skill, in words: each with what follows it, how far that is trusted, and what it makes of it. */
type Ability = [RegExp, Trust, Modality | "as said", number];
const ABILITIES: Ability[] = [
  [UNDER_WAY, "any", "learning", SURE],
  [IN_MIDST, "any", "learning", SURE],
  [BEGINNER, "any", "learning", SURE],
  [ENROLLED, "any", "learning", SURE],
  [INCAPABLE, "any", "lacks", SURE],
  [CAPABLE, "any", "as said", SURE],
  [/^from an? (?=[^ ]+(?: [^ ]+)? background\b)/, "any", "as said", LIKELY],
  [AT_EASE, "things", "as said", LIKELY],
  [TAKEN_UP, "things", "as said", LIKELY],
  [IN_FIELD, "known", "as said", LIKELY],
  [AT_POST, "known", "as said", LIKELY],
];

/** What leads to a degree, up to its article. */
const STUDYING =
  /^.*?(?:through|into|enrolled in|enrolled on|registered for|registered on|of|on|with) (?=an? |the |my )/;
const IN_YEAR =
  /^(?:(?:currently|now|still|just|about) )*in (?:my|the|our) (?:[a-z-]+ )?[^ ]+ (?:year|semester|term|trimester|module|unit|block) (?:of|on|in) (?:my |an? |the |studying |a degree in )?/;

/** "in my third year of graphic design", "in the second module of an MBA": what is studied there. */
export function readYearOf({ plain, clause, group }: Scene): Draft[] | null {
  const lead = IN_YEAR.exec(plain.text.slice(group.rest, clause.end))?.[0];
  if (lead === undefined || group.isDenied || group.time === "past") return null;
  if (
    /^(?:learning|training|teaching|apprenticeship) /.test(
      plain.text.slice(group.rest + lead.length, clause.end),
    )
  )
    return null;
  const from = group.rest + lead.length;
  const degree = readDegree(plain, from, clause.end, "learning");
  if (degree) return degree;
  const isCourse =
    / (?:course|apprenticeship|training|traineeship|bootcamp|programme|program|certificate)(?= |$)/.test(
      plain.text.slice(from, from + 60),
    );
  const studied =
    isCourse || readRole(plain, from, clause.end) ? [] : readSubject(plain, from, clause.end, "learning");
  return studied.length > 0 ? studied : null;
}

/** "good at …", "fluent in …", "new to …" at the place of the scene's verb; null when nothing of the kind stands there. */
export function readAbility(scene: Scene, modality: Modality): Draft[] | null {
  const text = scene.plain.text.slice(scene.group.rest, scene.clause.end);
  // "I'm being trained in welding".
  const taught = scene.group.word === "being" ? TAUGHT.exec(text)?.[0] : undefined;
  if (taught) return skillDrafts(namesAfter(scene, taught, "any"), "learning", LIKELY);
  for (const ability of ABILITIES) {
    const lead = ability[0].exec(text)?.[0];
    const drafts = lead === undefined ? null : readOne(scene, lead, ability, modality);
    if (drafts) return drafts;
  }
  return null;
}

function readOne(scene: Scene, lead: string, ability: Ability, said: Modality): Draft[] | null {
  const [pattern, trust, makes, confidence] = ability;
  const degree = readUnderWay(scene, lead, pattern);
  if (degree) return degree;
  const isPlaced = pattern === IN_FIELD || pattern === AT_POST;
  const names = pattern === CAPABLE ? capabilities(scene, lead) : namesAfter(scene, lead, trust);
  if (names.length === 0 && (pattern === CAPABLE || isPlaced)) return null;
  // Who is no expert may still know it.
  if (said === "lacks" && /\b(?:expert|specialist|pro|professional|authority) /.test(lead)) return [];
  if (makes === "lacks" && said !== "has") return [];
  const kept = isPlaced ? names.filter((name) => isField(scene, name)) : names;
  return skillDrafts(kept, stays(makes, said, lead), confidence);
}

/** Who was trained in something is. */
function stays(makes: Modality | "as said", said: Modality, lead: string): Modality {
  if (makes !== "as said") return makes;
  const isKept = said === "had" && /\b(?:trained|certified|qualified|licensed|educated) /.test(lead);
  return isKept ? "has" : said;
}

/** "halfway through a diploma in interior design". */
function readUnderWay({ plain, clause, group }: Scene, lead: string, pattern: RegExp): Draft[] | null {
  if (pattern !== UNDER_WAY && pattern !== ENROLLED) return null;
  const studying = STUDYING.exec(lead)?.[0] ?? lead;
  return readDegree(plain, group.rest + studying.length, clause.end, "learning");
}

/** "in sales", not "in tech support hell". */
function isField({ plain, clause }: Scene, { kind, end, value }: Named) {
  const after = plain.text.slice(end, clause.end);
  return (
    kind === "skill" &&
    !lookUp(value)?.isPaper &&
    /^(?: (?:[^\p{L}]|for|since|\d+|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years|at|now|and|or|but|with|as|again|full|from|every|most|daily|all|there|here|so|because|before|industry|sector|field|business|trade|world)(?= |$)|\s*$)/u.test(
      after,
    )
  );
}

function namesAfter({ plain, clause, group }: Scene, lead: string, trust: Trust): Named[] {
  return readNames(plain, group.rest + lead.length, clause.end, trust);
}

/** "good with" says less than "good at". */
function capabilities(scene: Scene, lead: string): Named[] {
  if (!leadsToSkill(lead)) return [];
  const whole = wholeAction(scene, scene.group.rest + lead.length);
  if (whole) return [whole];
  return namesAfter(
    scene,
    lead,
    /\b(?:good|great|best|better) (?:with|on|of) $/.test(lead) ? "known" : "any",
  );
}

/** "good at", but not "good" alone; "fluent" and "bilingual" need no preposition; "qualified as" names a role. */
function leadsToSkill(lead: string) {
  return / (?:at|in|with|on|of|to) $|(?:^| )(?:fluent|native|bilingual|trilingual) $/.test(lead);
}

/** "good at explaining things to children": an action that the vocabulary does not hold, as it is said. */
function wholeAction({ plain, clause }: Pick<Scene, "plain" | "clause">, start: number): Named | null {
  const words = ACTION.exec(plain.text.slice(start, clause.end))?.[0].trimEnd() ?? "";
  if (!words || / (?:and|or|but|i|because|so) /.test(words)) return null;
  const end = start + words.length;
  if (readNames(plain, start, end, "any").some(({ isKnown }) => isKnown)) return null;
  const value = inSentenceCase(originalOf(plain, start, end));
  return { value, kind: "skill", isKnown: false, isTurned: false, start, end };
}

const ACTION = /^[a-z]+ing [^,;.!()]{3,44}(?=$| [,;.!()])/;

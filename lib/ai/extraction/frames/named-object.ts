import type { Modality } from "../claim";
import type { VerbGroup } from "../grammar/bare-group";
import { type Draft, GUESSED, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import type { Named } from "../grammar/named";
import { inSentenceCase } from "../grammar/names";
import { scanKnown } from "../grammar/scan-known";
import { skillDrafts } from "../grammar/things";
import type { Plain } from "../text/plain";
import { isRoleNoun, lookUp } from "../vocabulary/lookup";
import { isNotHeld } from "./verbs-not-held";

/** Verbs of feeling, thinking, speaking, meeting and getting: what is named after them is nobody's skill. */
const TELLS_NOTHING =
  /^(?:am|is|are|was|were|be|been|being|have|has|had|had|get|gets|got|getting|like|liked|love|loved|hate|hated|enjoy|enjoyed|prefer|dislike|dodge|dodged|shun|envy|envied|pity|fear|dread|miss|missed|avoid|avoided|resent|regret|respect|admire|want|wanted|need|needed|wish|hope|hoped|see|saw|seen|seeing|hear|heard|watch|watched|notice|noticed|feel|felt|think|thought|thinking|believe|believed|assume|guess|doubt|wonder|wondering|suppose|imagine|expect|expected|mean|meant|say|said|saying|tell|told|ask|asked|asking|mention|mentioned|talk|talked|talking|discuss|discussed|chat|argue|agree|read|reading|look|looked|looking|search|searching|find|found|seem|meet|met|know|knew|remember|forget|forgot|forgotten|lose|lost|losing|quit|stop|stopped|stopping|leave|left|leaving|drop|dropped|fail|failed|failing|give|gave|given|skip|skipped|refuse|refused|apply|applied|applying|consider|considered|considering|recommend|suggest|compare|choose|chose|chosen|decide|decided|plan|planned|planning|intend|aim|try|tried|trying|start|starting|started|begin|begun|began|go|goes|went|gone|going|come|came|coming|move|moved|moving|live|lived|living|stay|stayed|buy|bought|pay|paid|paying|order|ordered|ordering|download|downloaded|install|installed|call|called|email|emailed|interview|interviewed|hire|hired|marry|married|date|dating|sit|sat|wait|waited|waiting|struggle|struggled|struggling|learn|learned|learnt|learning|study|studied|studying|take|took|taken|taking|retire|retired|resign|resigned|lack|can|could|would|should|might|may|must|will|not|never|no|yet|mind|seek|seeking|sought|accept|attend|attended|enrol|enrolled|register|registered|sign|signed|follow|followed|following|care|worry|worried|complain|complained|dream|dreamed|sleep|eat|drink|die|fall|fell|please|thank|thanks|help|helped|report|reported|belong|owe|deserve|become|became|turn|turned|translate|mistake|confuse|spend|spent|spending|lie|lied|pretend|joke|qualify|bank|banked|park|parked|shop|shopped|fish|camp|bike|cycle|pass|passed|passing|work|works|worked|working|do|does|did|done|doing)$/;
/** What stands right before a name that is somebody else's, or a place to work. */
const NOT_DONE_BEFORE =
  /(?:^| )(?:his|her|their|your|against|about|from|like|than|except|above|below|behind|outside|inside|near|beside|opposite|past|by|over|under|around|named|called|instead of|without|rather than|next to|because of|towards|into|anything but|everything but|all but|clear of|out of|help with|trouble with|problems with) (?:[^ ]+ )?$/;
/** What a name goes on into that is no skill: "the HR department", "a Java course". */
const NOT_DONE_AFTER =
  /^ (?:course|courses|class|classes|exam|exams|test|tests|lessons?|job|jobs|role|roles|post|posts|position|team|teams|department|office|manager|managers|director|boss|lead|people|person|guy|guys|woman|man|company|firm|shop|store|school|college|student|students|teacher|teachers|lecture|lectures|book|books|video|videos|podcast|interview|interviews|conference|meetup|event|career|careers|degree|industry|sector|market|field|world|background|accent|wife|husband|friend|friends|restaurant|food|film|films|licen[cs]e|certificate|certification|qualification|developers?|engineers?|nurses?|colleagues?|agency|agencies|cert|wards?|by mistake|by accident)(?= |$)/;

/** "I facilitate SAFe planning", "I have been rolling out Jira": known names in what a person does, whatever the verb is. */
export function readNamedObject(
  { plain, clause }: Pick<Scene, "plain" | "clause">,
  group: VerbGroup,
): Draft[] {
  const modality = modalityOf(group);
  const word = doingWord(plain, group);
  if (!modality || group.mood !== "fact" || word === "" || TELLS_NOTHING.test(word)) return [];
  if (isNotHeld(word, plain.text.slice(group.rest, clause.end))) return [];
  const isVague = group.isDenied && SELDOM.test(plain.text.slice(group.rest, clause.end));
  if (isVague || (clause.subject !== "self" && !group.verb)) return [];
  const end = ownEnd(plain, group.rest, clause.end);
  const names = scanKnown(plain, group.at, end).filter(
    (name) => isDone(plain, name, clause.end) && (group.verb || !isBesides(plain, name)),
  );
  if (names.length > 0 || group.verb || clause.subject !== "self")
    return skillDrafts(names, modality, GUESSED);
  return readDeed(word, modality, group.at);
}

/** "I don't use Excel much" neither says nor denies it. */
const SELDOM = / (?:much|often|a lot|regularly|daily|every day|all the time)(?= |$)/;

/** "I clerked for a judge", "I mediate on occasion": what a verb that no list holds is the deed of. */
function readDeed(word: string, modality: Modality, at: number): Draft[] {
  const role = /^[a-z]{4,}ed$/.test(word) && isRoleNoun(word.slice(0, -2)) ? word.slice(0, -2) : "";
  if (role && modality === "has")
    return [{ predicate: "role", value: inSentenceCase(role), modality: "had", confidence: GUESSED, at }];
  const deed = modality === "lacks" ? undefined : deedNamed(word);
  return deed ? [{ predicate: "skill", value: deed, modality, confidence: GUESSED, at }] : [];
}

/** "am ROLLING out": no verb that is known, but one by its form. */
function doingWord(plain: Plain, group: VerbGroup): string {
  if (group.verb?.lemma !== "be") return group.word;
  return (
    /^(?:taken up with )?[a-z]{3,}ing(?= )/.exec(plain.text.slice(group.rest, group.rest + 40))?.[0] ?? ""
  );
}

/** "I mediate" → Mediation, "I upholster" → Upholstery: the name of the work that a verb is the deed of. */
function deedNamed(word: string): string | undefined {
  const stem = word.replace(/e$/, "");
  const names = [
    `${word}ing`,
    `${stem}ing`,
    `${stem}ion`,
    `${stem}ation`,
    `${word}y`,
    `${stem}ment`,
    `${word}ment`,
  ];
  return names.map(lookUp).find((known) => known && known.kind === "skill" && !known.isOrdinary)?.name;
}

/** Where a name ends: "antique clocks" are no antiques. A tool may stand before what is made with it ("React components"). */
const ENDS =
  /^ ?$|^ (?:[^\p{L}\p{N}]|and|or|but|plus|in|on|at|for|with|to|from|of|by|as|since|while|when|because|so|that|which|every|daily|now|too|also|well|again|part-time|full-time|all|most|here|there|this|these|last|next|once|twice|over|across|until|before|after|\p{L}+ly|meetings?|work|tasks|duties|services?|projects?|sessions?|stuff|things)(?= |$)/u;

/** "my car that ran on Python": what a relative clause tells of a thing is not done by the person. */
function ownEnd({ text }: Plain, from: number, until: number): number {
  const relative = / (?:that|which|who|whose|where) (?!i )/.exec(text.slice(from, until));
  return relative ? from + relative.index + 1 : until;
}

/** "I panic AT public speaking", "I begged her FOR SQL": after a verb that is not known the name may be what it is about. */
function isBesides({ text }: Plain, { start }: Named): boolean {
  return / (?:at|for) $/.test(text.slice(0, start)) && !AT_NAME.test(text.slice(0, start));
}

const AT_NAME =
  / (?:shine|shone|specialise|specialize|volunteer(?:ed)?|train(?:ed)?|compete|competed|toil|toiled) (?:at|for) $/;

function isDone(plain: Plain, { kind, value, start, end }: Named, until: number): boolean {
  return (
    kind === "skill" &&
    (lookUp(value)?.isTool === true || ENDS.test(plain.text.slice(end, until))) &&
    !NOT_DONE_BEFORE.test(plain.text.slice(Math.max(0, start - 30), start)) &&
    !NOT_DONE_AFTER.test(plain.text.slice(end, until))
  );
}

import { readBe } from "../frames/be";
import { readBecome, readEarn, readLive, readQuit } from "../frames/career";
import { readHave } from "../frames/have";
import { readLearn } from "../frames/learn";
import { readOpenPractice } from "../frames/open-practice";
import { readPaperInHand, withPaper } from "../frames/paper";
import { readCan, readKnow, readLeading, readPractice, readSpeak } from "../frames/skill-verbs";
import { readTurned } from "../frames/turned";
import { isGivenAway } from "../frames/verbs-not-held";
import { readWish } from "../frames/wish";
import { readWork } from "../frames/work";
import { readAction } from "./actions";
import { type Draft, LIKELY, type Scene } from "./draft";
import { modalityOf } from "./modality";
import { skillDrafts } from "./things";

type Reader = (scene: Scene) => Draft[];

const READERS: [RegExp, Reader][] = [
  [/^be$/, readBe],
  [
    /^(?:have|get|hold|possess|lack|bring|gain|acquire|obtain|receive|need)$/,
    (scene) => readHave(scene, scene.group.rest, lackOr(scene)),
  ],
  [/^(?:know|understand|master)$/, readKnow],
  [/^speak$/, readSpeak],
  [/^(?:work|freelance|serve|volunteer|practise|practice|train|nurse)$/, readWork],
  [/^(?:lead|manage|supervise|run|oversee|head|direct)$/, readLeading],
  [/^(?:learn|study|sign|brush|enrol|graduate|pick|complete|finish|take|pass|teach myself)$/, readLearn],
  [/^(?:become|qualify|retrain)$/, readBecome],
  [/^(?:stop|quit|leave|retire|give)$/, readQuit],
  [/^(?:live|move|relocate|reside)$/, readLive],
  [
    /^earn$/,
    (scene) => {
      const money = readEarn(scene);
      return money.length > 0
        ? [...money, ...readWork(scene)]
        : readHave(scene, scene.group.rest, kept(scene));
    },
  ],
  [
    /^(?:use|code|write|program|develop|build|script|do|create|design|maintain|deploy|handle|test|analyse|analyze|administer|support|implement|automate|model|produce|edit|operate|prepare|utilise|utilize|apply|touch|specialise|specialize|focus|try|deal|explore|review|draft|perform|conduct|coordinate|process|plan|organise|organize|deliver|present|explore|tinker|dabble|set|monitor)$/,
    readPractice,
  ],
];
/** "I've been doing nights as a security guard", "I did three years at Siemens as a technician". */
const DONE_AS =
  /^(?:[a-z]+ ){0,3}(?:nights?|days|shifts?|seasons?|summers?|years?|stints?|spells?|weekends|evenings|work|time)(?: work)?(?: (?:at|in|for|with) [^,;.]{2,30}?)? as (?=an? )/;
const OPEN_PRACTICE =
  /^(?:teach|fit|lay|weave|shear|knit|renovate|wire|tile|rear|tune|haul|forge|service|groom|sell|drive|coach|tutor|weld|cook|bake|sew|clean|paint|plaster|plumb|repair|fix|install|care|fly|pilot|translate|interpret|photograph|animate|negotiate|recruit|market|audit|counsel|treat|assess|train|mentor|inspect|survey|investigate|dispatch|trade|sing|dance|act|draw|craft|carve|tailor|research|consult|advise|massage|garden|farm|brew|host|moderate|facilitate|type|nurse|machine|solder|assemble|pack|load|lecture|present)$/;

/** What a clause about the person says, by its verb. */
export function readPredicate(scene: Scene): Draft[] {
  const { group } = scene;
  const lemma = group.verb?.lemma ?? "";
  if (isExcepted(scene)) return [];
  if (group.mood === "wants") return readWish(scene);
  if (group.mood === "can") return readCan(scene);
  if (group.mood === "open" || isUntold(scene)) return [];
  const inHand = readPaperInHand(scene);
  if (inHand) return inHand;
  const turned = readTurned(scene, lemma);
  if (turned) return withPaper(scene, turned);
  if (lemma === "do" && DONE_AS.test(scene.plain.text.slice(group.rest, scene.clause.end)))
    return readWork(scene);
  const reader = READERS.find(([lemmas]) => lemmas.test(lemma))?.[1];
  const drafts = withPaper(scene, reader?.(scene) ?? []);
  if (drafts.length > 0) return drafts;
  return readDone(scene, lemma);
}

function readDone(scene: Scene, lemma: string): Draft[] {
  const done = OPEN_PRACTICE.test(lemma) ? readOpenPractice(scene) : readKnownAction(scene);
  return done.length > 0 ? done : readHeldAs(scene);
}

/** "I can do anything but Excel". */
function isExcepted({ plain, clause, group }: Scene): boolean {
  return / (?:anything|everything) (?:but|except|excluding|apart from|other than) /.test(
    plain.text.slice(Math.max(0, group.at - 1), clause.end),
  );
}

/** "Contract drafting is something I have done very little of". */
const OF_LITTLE =
  /^(?:very |only |so |too )?(?:little|hardly any|next to nothing|not much|almost nothing) of /;

/** Whether a clause says neither; "Python I read but don't write" does not do what was named before, and "I farm out bookkeeping" leaves it to others. */
function isUntold({ plain, clause, group }: Scene): boolean {
  const rest = plain.text.slice(group.rest, clause.end);
  const isBareDeed =
    /^(?:write|read|speak|use|know|do|play)$/.test(group.verb?.lemma ?? "") &&
    /^(?: ?[,.;!]|\s*$)/.test(rest);
  return (
    OF_LITTLE.test(rest) ||
    isGivenAway(group.word, rest) ||
    (group.isDenied && clause.isContinued && isBareDeed)
  );
}

/** Verbs of work that say nothing without their "as". */
const HELD_AS =
  /^(?:put|clock|clocked|sit|report|serve|served|contracted|employed|seconded|belong|answer|log|logged|racked|notched|enlisted|assist|support|stand|operate|tour|toured|moonlight|pitch|fill|step|cover|join|joined|freelance)$/;

/** "I put in 12 years as a bus driver", "I report to the CFO as group controller": whatever the verb is. */
function readHeldAs(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const lead =
    /^(?!\d|(?:[a-z-]+ ){1,3}(?:years?|months?|decades?) )(?!.*\b(?:offer|offers|interview|vacancy|chance|application|place|post)\b)[^,;]{0,50}? as (?=an? |the |head |group |senior |lead |chief |deputy )/.exec(
      plain.text.slice(group.at, clause.end),
    )?.[0];
  if (lead === undefined || group.mood !== "fact" || group.isDenied || !HELD_AS.test(group.word)) return [];
  return readWork(scene).filter(({ predicate }) => /^(?:role|level|employer)$/.test(predicate));
}

/** "I take minutes", "I pull pints": an action that the vocabulary holds, whatever its verb. */
function readKnownAction({ plain, clause, group }: Scene): Draft[] {
  const isAbout = /^(?:about|of) /.test(plain.text.slice(group.rest, clause.end));
  const modality = isAbout ? null : modalityOf(group);
  const action = modality ? readAction(plain, group.at, clause.end, false) : [];
  return modality && / /.test(action[0]?.value ?? "") ? skillDrafts(action, modality, LIKELY) : [];
}

/** What was earned or gained stays. */
function kept({ group }: Scene) {
  const said = modalityOf(group);
  return said === "had" ? ("has" as const) : said;
}

function lackOr({ group }: Scene) {
  if (group.verb?.lemma === "need") return null;
  if (group.verb?.lemma === "get" && group.isProgressive)
    return group.isDenied ? null : ("learning" as const);
  if (group.verb?.lemma !== "lack") return modalityOf(group);
  return group.isDenied ? ("has" as const) : ("lacks" as const);
}

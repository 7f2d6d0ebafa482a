import { readDegree } from "../frames/education";
import { readKeywords } from "../frames/keywords";
import { readMine } from "../frames/mine";
import { readYears } from "../frames/years-of";
import { lookUp } from "../vocabulary/lookup";
import { bareGroup, type VerbGroup } from "./bare-group";
import { type Draft, LIKELY, type Scene } from "./draft";
import { readPaper } from "./papers";
import { readPredicate } from "./read-clause";
import { skillDrafts } from "./things";
import { readVerbGroup } from "./verb-group";

/** A clause before its verb is read. */
export type Unread = Omit<Scene, "group">;

/** What a clause says, and the verb that a next clause may lean on. */
export interface Told {
  drafts: Draft[];
  group: VerbGroup;
  /** What a list beside it names, which no length of time is of. */
  listed?: Draft[];
}

/** "I'm good at Python, OKAY AT SQL": what stands where a verb would. */
export const QUALITY =
  /^not an? |^(?:now|currently) (?:an? |in |at |as |working )|^(?:(?:not|very|really|quite|pretty|fairly|rather|also|still|currently|now) )*(?:fluent|bilingual|trilingual|native|conversational|proficient|experienced|skilled|good|great|okay|ok|decent|excellent|bad|terrible|awful|weak|strong|poor|hopeless|rubbish|comfortable|familiar|certified|based|employed|interested(?! in)|new|(?<=(?:still|quite|pretty|fairly|very|rather) )(?:junior|senior)|(?:mid-level|entry-level|(?:entry|staff|principal|lead|senior|junior|mid) level))\b/;
const ONCE =
  / (?:in the (?:past|distant past)|in a (?:former|past|previous) life|back then|at one (?:time|point)|years ago)(?= |$)/;
const A_WHILE =
  / (?:since (?:(?:19|20)\d\d|then|college|school|university)|in (?:a while|years|ages|a long time|(?:over |about |more than )?(?:[a-z]+|\d+) years)|for (?:years|ages|a long time|a while|\d+ years))\b/;

/** A clause whose subject is the person, or a thing of theirs; `earlier` is what the sentence said before it. */
export function readTold(unread: Unread, before: VerbGroup | undefined, earlier: Draft[] = []): Told {
  const { plain, clause } = unread;
  const read = inTheSameTime(
    unread,
    readVerbGroup(plain.text.slice(0, clause.end), clause.verb, before),
    before,
  );
  const group = clause.isOr && before?.isDenied ? { ...read, isDenied: true } : read;
  const scene: Scene = { ...unread, group };
  if (clause.subject === "mine") return withWish(scene, readMine(scene));
  if (clause.isContinued && /^no /.test(plain.text.slice(clause.verb, clause.end)))
    return readAs(unread, clause.verb, "have");
  if (clause.isContinued && QUALITY.test(plain.text.slice(clause.verb, clause.end)))
    return readAs(unread, clause.verb, "be");
  if (isLongAgo(scene) || isOnce(scene))
    return { drafts: readPredicate({ ...scene, group: { ...group, isDenied: false, time: "past" } }), group };
  return readFact(scene, earlier);
}

/** "I used to be a teacher, 12 years in secondary schools": without a verb of its own it goes on in the past. */
function inTheSameTime({ plain, clause }: Unread, read: VerbGroup, before: VerbGroup | undefined): VerbGroup {
  const isOver = clause.isContinued && !read.verb && before?.time === "past";
  return isOver &&
    !/\b(?:now|currently|these days|since|today)\b/.test(plain.text.slice(clause.start, clause.end))
    ? { ...read, time: "past" }
    : read;
}

function readFact(scene: Scene, earlier: Draft[]): Told {
  const { plain, clause, group } = scene;
  const sameWork = earlier.filter((draft) => isWorkOf(draft, group.word));
  if (sameWork.length > 0 && FOR_SOME_TIME.test(plain.text.slice(group.rest, clause.end)))
    return { drafts: readYears(scene, sameWork), group };
  const said = readPredicate(scene);
  const saysNothing = said.every(({ value }) => value === "IT");
  const held = saysNothing && leansBack(scene) ? rolesFirst(earlier) : said;
  const drafts = [...said, ...readYears(scene, held), ...laterDegrees(scene, said)];
  return { drafts, group, listed: listedAfterColon(scene) };
}

/** "I do everything: VAT, payroll, year-end". */
function listedAfterColon({ plain, clause, group }: Scene): Draft[] {
  const isHeld = group.mood === "fact" && !group.isDenied && group.time !== "past";
  const lead = isHeld && /^[^:]{0,60} : /.exec(plain.text.slice(group.rest, clause.end))?.[0];
  if (!lead || !/^(?:do|use|know|have|handle|cover|manage|look|offer|be)$/.test(group.verb?.lemma ?? ""))
    return [];
  return readKeywords(plain, group.rest + lead.length, clause.end, false, "things");
}

const DEGREE_BEFORE =
  / (?:,|and|plus|with|then|that|of|:) (?:also |later |then )?(?:an? |my )?(?=(?:bsc|msc|ba|ma|beng|meng|mba|phd|llb|llm|pgce|hnd|hnc|nvq|btec|postgraduate|bachelor|master|diploma|doctorate|(?:[a-z]+ ){1,2}degree)(?: |$))/g;

/** "I've got a PGCE, AND BEFORE THAT A CHEMISTRY DEGREE": what was studied, further on in the clause. */
function laterDegrees(scene: Scene, said: Draft[]): Draft[] {
  const { plain, clause, group } = scene;
  const isHeld =
    group.mood === "fact" &&
    !group.isDenied &&
    !group.isProgressive &&
    /^(?:have|get|hold|do|finish|complete|earn|study|pass|be)$/.test(group.verb?.lemma ?? "");
  if (!isHeld) return [];
  const text = plain.text.slice(group.rest, clause.end);
  return [...text.matchAll(DEGREE_BEFORE)]
    .flatMap((match) => {
      const found = readDegree(plain, group.rest + match.index + match[0].length, clause.end, "has") ?? [];
      return found.filter(({ value }) => !said.some((draft) => draft.value.includes(value)));
    })
    .concat(laterPapers(scene, said));
}

/** "I've a BA in English AND A CELTA". */
function laterPapers({ plain, clause, group }: Scene, said: Draft[]): Draft[] {
  const text = plain.text.slice(group.rest, clause.end);
  return [...text.matchAll(/ (?:,|and|plus|with) (?:an? |my )(?=[a-z0-9])/g)].flatMap((match) => {
    const paper = readPaper(plain, group.rest + match.index + match[0].length, clause.end);
    const isNew = paper && lookUp(paper.value)?.isPaper && !said.some(({ value }) => value === paper.value);
    return isNew ? skillDrafts([paper], "has", LIKELY) : [];
  });
}

const FOR_SOME_TIME =
  /^(?:now |professionally )?(?:for|since|\d+ years|over|about|almost|nearly|[a-z]+ years) ?/;

/** "I'm a truck driver, been driving for 15 years": the verb is what the role does. */
function isWorkOf({ predicate, modality, value }: Draft, word: string): boolean {
  const noun = value.toLowerCase().split(" ").at(-1) ?? "";
  const isGerund = word.length > 5 && word.endsWith("ing");
  return (
    predicate === "role" &&
    modality === "has" &&
    isGerund &&
    noun.replace(/e?r$|e$/, "") === word.slice(0, -3)
  );
}

/** Read as if a verb stood before it: "no experience" as "have no experience". */
export function readAs(
  unread: Unread,
  from: number,
  lemma: "have" | "be",
  time: VerbGroup["time"] = "present",
): Told {
  const { plain, clause } = unread;
  const text = plain.text.slice(from, clause.end);
  const skipped = /^(?:(?:not|currently|now|still|also) )*/.exec(text)?.[0].length ?? 0;
  const group: VerbGroup = {
    ...bareGroup(from),
    time,
    isDenied: /^(?:[^ ]+ )?not /.test(text),
    rest: from + skipped,
    verb: { lemma, forms: new Set(["base"]) },
    word: lemma,
  };
  const scene: Scene = { ...unread, clause: { ...clause, subject: "self", verb: from }, group };
  const said = readPredicate(scene);
  return { drafts: [...said, ...readYears(scene, said)], group };
}

/** After "my plan is to learn welding", "and move north" is a wish too. */
function withWish(scene: Scene, drafts: Draft[]): Told {
  const isWish = drafts.some(({ modality }) => modality === "wants");
  const group: VerbGroup = isWish ? { ...scene.group, mood: "wants" } : scene.group;
  return { drafts: [...drafts, ...readYears(scene, drafts)], group };
}

/** "I haven't used PHP since 2012": once they did. */
function isLongAgo({ plain, clause, group }: Scene) {
  const isUndone = group.isDenied && !group.isNever && group.time === "perfect";
  return isUndone && A_WHILE.test(plain.text.slice(clause.verb, clause.end));
}

/** "I have been doing it for 3 years", "I have been in the role since 2019". */
const BACK =
  /^(?:(?:(?:doing )?(?:one|that|this|it|so|the same)|(?:working )?(?:there|here)|(?:working )?(?:in|at) (?:the|this|that|my(?: current| present)?) (?:role|job|position|post|trade|profession|field|business|industry|game|same (?:role|job|position|place)|it)|at it) )?(?:(?:now|like|already) )?(?:for|since|over|about|almost|nearly|\d|one|two|three|four|five|six|seven|eight|nine|ten|half) ?/;

/** Who is said to be something is meant by "I have been doing it", not what was named beside it. */
function rolesFirst(earlier: Draft[]): Draft[] {
  const roles = earlier.filter(({ predicate }) => predicate === "role");
  return roles.length > 0 ? roles : earlier;
}

/** "I have worked in sales in the past". */
function isOnce({ plain, clause, group }: Scene) {
  return group.time === "perfect" && !group.isDenied && ONCE.test(plain.text.slice(clause.verb, clause.end));
}

/** ", 7 years in" and "I have been for 11 years" speak of what was said before. */
function leansBack({ plain, clause, group }: Scene) {
  const rest = plain.text.slice(group.rest, clause.end);
  const isShort = /^(?:be|do|work)$/.test(group.verb?.lemma ?? "") && BACK.test(rest);
  return isShort || (clause.isContinued && (!group.verb || group.verb.lemma === "be"));
}

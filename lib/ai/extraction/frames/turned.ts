import type { VerbGroup } from "../grammar/bare-group";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { inSentenceCase, readNames } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import { verbOf } from "../grammar/verbs";
import { originalOf } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import { readBe } from "./be";
import { readBecome, readEarn } from "./career";
import { readDegree } from "./education";
import { readLearn } from "./learn";
import { readWork } from "./work";

const COURSE =
  /^(?:a|an|my|the|some|through|towards?|on|another)? ?(?:[^ ,;]+ ){0,3}?(?:course|courses|class|classes|lessons|bootcamp|certification|certificate|tutorials?|degree|diploma|apprenticeship|internship|training programme)\b/;
const LATER =
  /\b(?:ultimately|eventually|one day|some day|someday|in the future|long term|long-term|down the line|later|in (?:\d+|a|an|one|two|three|five|ten|a few|the next few) years?|years? from now|by \d+)\b/;
const LEARN =
  /^(?:to learn|learning|studying|to study|to pick up|picking up|working through|teaching myself|to teach myself) /;

/** What a verb means when certain words follow it; the first that fits is read, the verb itself is not. */
const TURNS: [RegExp, RegExp, (scene: Scene, words: string) => Draft[]][] = [
  [/^make$/, /^(?:about |around |roughly |over )?[$€£\d]/, (scene) => readEarn(scene)],
  [
    /^work$/,
    /^on (?:improving )?my (?=[^,.;]* skills\b)/,
    (scene, words) =>
      readLearn(at(scene, words, { isProgressive: true, time: "present", verb: verbOf("learn") })),
  ],
  [
    /^(?:do|have)$/,
    /^an? (?:brief |short |long |quick )?(?:stint|spell) (?=as )/,
    (scene, words) => readWork(at(scene, words, { time: "past" })),
  ],
  [/^graduate$/, /^as (?=an? )/, (scene) => readBecome(scene)],
  [/^teach$/, /^myself\b/, (scene) => readLearn(scene)],
  [/^(?:do|start|begin|work|join|attend|train|get)$/, COURSE, (scene) => readLearn(scene)],
  [
    /^(?:start|begin)$/,
    LEARN,
    (scene, words) => readLearn(at(scene, words, { isProgressive: true, verb: verbOf("learn") })),
  ],
  [
    /^(?:start|begin)$/,
    /^(?:out |off |my career |life |my working life )?(?:working )?(?=as )/,
    (scene, words) =>
      readWork(at(scene, words, { time: scene.group.verb?.forms.has("past") ? "past" : scene.group.time })),
  ],
  [
    /^(?:start|begin)$/,
    /^(?:out )?(?:with|on) (?!an? |my |the )/,
    (scene, words) => readStarted(scene, words),
  ],
  [
    /^get$/,
    /^(?:better at|up to speed (?:on|with)|started (?:on|with|in)) /,
    (scene, words) => readStarted(scene, words),
  ],
  [
    /^get$/,
    /^by (?:(?:well|fine|ok|okay|a bit) )?in /,
    ({ plain, clause, group }, words) =>
      skillDrafts(
        readNames(plain, group.rest + words.length, clause.end, "known").filter(
          ({ kind }) => kind === "language",
        ),
        group.isDenied ? "lacks" : "has",
        LIKELY,
      ),
  ],
  [/^join$/, /^(?:(?!as )[^ ,;]+ ){1,6}?as (?=an? |the )/, (scene, words) => readPromoted(scene, words)],
  [/^get$/, /^promoted (?:to|as) (?:be |become )?/, (scene, words) => readPromoted(scene, words)],
  [
    /^(?:love|hate|enjoy|like|dislike)$/,
    /^(?:my|the) (?:[^ ]+ )?(?:job|work|role|life|position) (?=as an? )/,
    (scene, words) => readWork(at(scene, words, { time: "present" })),
  ],
  [
    /^get$/,
    /^certified in /,
    (scene, words) =>
      readLearn(at(scene, words, { isProgressive: false, time: "past", verb: verbOf("learn") })),
  ],
  [/^get$/, /^(?:to grips|into|my head (?:around|round))\b/, (scene) => readLearn(scene)],
  [
    /^spend$/,
    /^(?:[^ ,;]+ ){1,5}?(?:learning|studying|teaching myself) /,
    (scene, words) =>
      readLearn(at(scene, words, { isProgressive: true, time: "present", verb: verbOf("learn") })),
  ],
  [/^see$/, /^myself (?:as |being |becoming )/, (scene, words) => readSeen(scene, words)],
  [
    /^(?:consider|call|describe|see)$/,
    /^myself (?:as |to be |more of )?/,
    (scene, words) => readBe(at(scene, words, {})),
  ],
  [/^(?:consider|call|describe|see|spend)$/, /^/, () => []],
];

/** "make £40k", "taught myself Excel", "started learning"; null when the verb means what it says. */
export function readTurned(scene: Scene, lemma: string): Draft[] | null {
  const { plain, clause, group } = scene;
  const text = plain.text.slice(group.rest, clause.end);
  if (/^(?:practise|practice|train)$/.test(lemma) && group.isProgressive) return readLearn(scene);
  if (lemma === "train") return readTraining(scene);
  const studied = readDegreeTaken(scene, lemma) ?? readStudiedAt(scene, lemma);
  if (studied) return studied;
  const verb = lemma || group.word;
  for (const [lemmas, words, read] of TURNS) {
    const match = lemmas.test(verb) ? words.exec(text) : null;
    if (match) return read(scene, match[0]);
  }
  return null;
}

/** "I'm doing an MBA", "I did my PhD in chemistry". */
function readDegreeTaken(scene: Scene, lemma: string): Draft[] | null {
  const { plain, clause, group } = scene;
  const isDone =
    isOver(group) && !group.isProgressive && /^(?:do|complete|finish|read)$/.test(lemma) ? "has" : null;
  const modality = isUnderWay(scene, lemma) ? "learning" : isDone;
  return modality && readDegree(plain, group.rest, clause.end, modality);
}

function isOver({ mood, isDenied, time }: VerbGroup): boolean {
  return mood === "fact" && !isDenied && time !== "present";
}

/** "I did economics at Warwick": studied where the subject is known and the place is a school, or has a capital. */
function readStudiedAt({ plain, clause, group }: Scene, lemma: string): Draft[] | null {
  if (!/^(?:do|read)$/.test(lemma)) return null;
  const text = plain.text.slice(group.rest, clause.end);
  const start = group.rest + (/^(?:an? |my )?/.exec(text)?.[0].length ?? 0);
  const subject = /^(.*?) (?:at|in) /.exec(plain.text.slice(start, clause.end))?.[1] ?? "";
  const end = start + subject.length;
  const where = originalOf(plain, end + 4, clause.end);
  const isSchool = /^(?:\p{Lu}|(?:uni|university|college|school|sixth form|a level|evening classes)\b)/u.test(
    where,
  );
  const known = lookUp(subject);
  if (!isOver(group) || group.isProgressive || !isSchool || !known || known.isTool || known.isPaper)
    return null;
  return [
    {
      predicate: "education",
      value: inSentenceCase(originalOf(plain, start, end)),
      modality: "has",
      confidence: LIKELY,
      at: start,
    },
  ];
}

/** "I'm doing an MBA". */
function isUnderWay({ group }: Scene, lemma: string) {
  const isNow = group.isProgressive && group.time !== "past" && group.mood === "fact" && !group.isDenied;
  return isNow && /^(?:do|pursue|start|begin|attend|take)$/.test(lemma);
}

/** "One day I see myself as a head of year": who they will be. Without a time of its own it is who they are. */
function readSeen(scene: Scene, words: string): Draft[] {
  const { plain, clause, group } = scene;
  const isLater = LATER.test(plain.text) || /being|becoming/.test(words);
  const role = isLater ? readRole(plain, group.rest + words.length, clause.end) : null;
  if (isLater) return role ? roleDrafts(role, "wants") : [];
  return readBe(at(scene, words, {}));
}

/** "I've started on SAS", "I'm getting better at Excel": being learned, where the name is known. */
function readStarted({ plain, clause, group }: Scene, words: string): Draft[] {
  if (group.mood !== "fact" || group.isDenied) return [];
  const names = readNames(plain, group.rest + words.length, clause.end, "known");
  return skillDrafts(names, "learning", LIKELY);
}

/** "I just got promoted to store manager": it holds from then on. */
function readPromoted({ plain, clause, group }: Scene, words: string): Draft[] {
  const isSaid = group.mood === "fact" && !group.isDenied;
  const role = isSaid ? readRole(plain, group.rest + words.length, clause.end) : null;
  return role ? roleDrafts(role, "has") : [];
}

/** "I trained as a welder", "I have trained new colleagues in food safety". */
function readTraining(scene: Scene): Draft[] {
  const isInto = /^(?:as|to be|to become|into) /.test(
    scene.plain.text.slice(scene.group.rest, scene.clause.end),
  );
  const role = isInto ? readBecome(scene) : [];
  return role.length > 0 ? role : readWork(scene);
}

function at(scene: Scene, words: string, change: Partial<VerbGroup>): Scene {
  return { ...scene, group: { ...scene.group, ...change, rest: scene.group.rest + words.length } };
}

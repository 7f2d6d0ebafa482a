import type { Modality } from "../claim";
import { readAction } from "../grammar/actions";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import { readDegree, readSubject } from "./education";
import { namesOrActions } from "./have";

/** The words between a verb of learning and what is learned. */
const LEAD =
  /^(?:(?:to grips with|my head (?:around|round)|myself|up|for|on|more|some|a bit|a little|about|how to|to|how|the basics of|to grips with|into|back into|towards?|through|a|an|my|the|some|online|evening|part-time|free|short|new|intensive|few|several|weekly|another) )*(?:(?:course|courses|class|classes|lessons?|bootcamp|certificate|certification|training|tutorials?|diploma|programme|program|apprenticeship|internship|degree)s? (?:in|on|about|as|for|with|of) )?(?:(?:a|an|the|my|to|how to) )*/;
const COURSE_AFTER =
  / (?:course|class|classes|certification|certificate|bootcamp|training|tutorials?|degree|lessons?|diploma|programme|program|apprenticeship|traineeship|workshop)(?= |$)/;
const TOWARDS =
  /^(?:(?:to be|to become|as|for|on|in|towards|an apprenticeship as|an internship as) )+(?=an? )/;
const SUBJECT_VERBS = /^(?:study|graduate|complete|finish)$/;
/** What they are followed by decides whether anything is learned. */
const COURSE_VERBS = /^(?:take|do|sign|start|begin|enrol|work|go|attend|finish|complete|get|pass|join)$/;
/** "I learned Python", "I got certified in": what was finished stays. */
const KEPT: Partial<Record<Modality, Modality>> = { had: "has" };

/** "I am learning …"; finished learning is having, unless it is a subject studied: that is education. */
export function readLearn(scene: Scene): Draft[] {
  const { group } = scene;
  const said = modalityOf(group);
  if (!said) return [];
  const lemma = group.verb?.lemma ?? "";
  const isDone = isFinished(scene, lemma);
  const modality = said === "wants" || said === "lacks" ? said : isDone ? (KEPT[said] ?? said) : "learning";
  if (
    SUBJECT_VERBS.test(lemma) &&
    (isDone || said === "wants") &&
    !/^(?:an? |the |my )?(?:[^ ]+ )?(?:course|class|bootcamp|certificate|training|apprenticeship|traineeship)\b/.test(
      scene.plain.text.slice(group.rest, group.rest + 40),
    )
  )
    return readStudied(scene, modality);
  return readBecoming(scene, modality) ?? readLearned(scene, modality, lemma);
}

function isFinished({ group }: Scene, lemma: string) {
  const isPast = group.time !== "present" || group.verb?.forms.has("past") === true;
  return (
    isPast &&
    !group.isProgressive &&
    group.mood === "fact" &&
    !/^(?:start|begin|enrol|join|sign)$/.test(lemma)
  );
}

/** "training to be an electrician", "working towards a degree in psychology". */
function readBecoming({ plain, clause, group }: Scene, modality: Modality): Draft[] | null {
  const text = plain.text.slice(group.rest, clause.end);
  const lead = TOWARDS.exec(text)?.[0] ?? LEAD.exec(text)?.[0] ?? "";
  if (!TOWARDS.test(text) && !/ as /.test(lead)) return null;
  const degree = readDegree(plain, group.rest + lead.length, clause.end, modality);
  if (degree) return degree;
  const role = readRole(plain, group.rest + lead.length, clause.end);
  return role && roleDrafts(role, modality);
}

function readLearned(scene: Scene, modality: Modality, lemma: string): Draft[] {
  const { plain, clause, group } = scene;
  const text = plain.text.slice(group.rest, clause.end);
  const lead = LEAD.exec(text)?.[0] ?? "";
  if (COURSE_VERBS.test(lemma) && !isCourse(lead, text)) return [];
  const towards = /^(?:for|towards?|on|at|my|an?) (?=an? |my |the )/.exec(text)?.[0].length ?? 0;
  const degree = readDegree(plain, group.rest + towards, clause.end, modality);
  if (degree) return degree;
  const action = /^(?:how )?to (?!grips)/.exec(text)?.[0];
  const names = action
    ? readAction(plain, group.rest + action.length, clause.end, true)
    : namesOrActions(scene.plain, group.rest + lead.length, scene.clause.end);
  return skillDrafts(names, modality, LIKELY);
}

/** Whether something is taken that teaches: "taking a course in SQL", not "taking a break". */
function isCourse(lead: string, text: string) {
  return (
    /\b(?:course|class|lesson|bootcamp|certificat|training|tutorial|diploma|program|apprentice|intern|grips|head|degree)/.test(
      lead,
    ) || COURSE_AFTER.test(text.slice(0, 60))
  );
}

function readStudied({ plain, clause, group }: Scene, modality: Modality): Draft[] {
  const degree = readDegree(plain, group.rest, clause.end, modality);
  if (degree) return degree;
  const text = plain.text.slice(group.rest, clause.end);
  const later = text.search(/\b(?:an?|my) (?:[^ ]+ )?(?:degree|diploma|bachelor|master|phd)\b/);
  const held = later < 0 ? null : readDegree(plain, group.rest + later, clause.end, modality);
  if (held) return held;
  if (group.verb?.lemma === "graduate" && !/^(?:in|with a degree in) /.test(text)) return [];
  // "I just finished my coffee".
  if (/^(?:finish|complete)$/.test(group.verb?.lemma ?? "") && /^(?:my|the|an?) /.test(text)) return [];
  return readSubject(
    plain,
    group.rest + (/^with a degree /.exec(text)?.[0].length ?? 0),
    clause.end,
    modality,
  );
}

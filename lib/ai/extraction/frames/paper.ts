import type { Modality } from "../claim";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { readPaper } from "../grammar/papers";
import { skillDrafts } from "../grammar/things";

/** "doing my AAT level 3", "working towards my PGCE", "preparing for the CISSP exam". */
const UNDER_WAY: [RegExp, RegExp][] = [
  [/^(?:do|take|undergo|sit|start|begin|get)$/, /^(?:(?:now|currently|just|up) )*(?=my |an? |the |[^ ]+ )/],
  [/^(?:study|prepare|train|revise)$/, /^(?:(?:now|currently|hard) )*for /],
  [/^work$/, /^(?:my way )?towards? /],
];

/** A paper that somebody works for: learned, and not had for as long as they do; null where none is named. */
export function readPaperInHand(scene: Scene): Draft[] | null {
  const { plain, clause, group } = scene;
  const lemma = group.verb?.lemma ?? "";
  const isNow = group.isProgressive || (lemma !== "get" && group.time === "present" && !isPast(scene));
  if (group.mood !== "fact" || group.isDenied || !isNow || group.time === "past") return null;
  const text = plain.text.slice(group.rest, clause.end);
  const lead = UNDER_WAY.find(([verbs]) => verbs.test(lemma))?.[1].exec(text)?.[0];
  const paper = lead === undefined ? null : readPaper(plain, group.rest + lead.length, clause.end);
  const isTool = paper?.isKnown && /^(?:do|take|start|begin|get)$/.test(lemma);
  return paper && !isTool ? skillDrafts([paper], "learning", LIKELY) : null;
}

/** What a verb of having says of a paper that the vocabulary does not hold, where nothing longer was read in its place. */
export function withPaper(scene: Scene, drafts: Draft[]): Draft[] {
  const { plain, clause, group } = scene;
  const none = /^(?:no|zero) /.exec(plain.text.slice(group.rest, clause.end))?.[0] ?? "";
  const held = heldPaper(scene);
  const modality = none && held === "has" ? "lacks" : held;
  const skip = none || (/^(?:up|got|now|just) /.exec(plain.text.slice(group.rest, clause.end))?.[0] ?? "");
  const paper = modality && readPaper(plain, group.rest + skip.length, clause.end);
  if (!paper) return drafts;
  const [first] = drafts;
  if (!first) return skillDrafts([paper], modality, LIKELY);
  const isPartOfIt = first.predicate === "skill" && first.at >= paper.start && first.at < paper.end;
  if (paper.isKnown || !isPartOfIt || first.value.length >= paper.value.length) return drafts;
  return [{ ...first, value: paper.value }, ...drafts.slice(1)];
}

function heldPaper(scene: Scene): Modality | null {
  const { group } = scene;
  const said = modalityOf(group);
  const lemma = group.verb?.lemma ?? "";
  if (group.mood !== "fact" || !said) return null;
  if (/^(?:have|hold|possess)$/.test(lemma)) return said;
  if (/^(?:lack|leave|give)$/.test(lemma) && group.isDenied) return null;
  if (lemma === "lack") return "lacks";
  if (lemma === "leave" || lemma === "give") return "had";
  return isEarned(scene, lemma) ? earned(said) : null;
}

/** What was got once is held. */
function earned(said: Modality): Modality {
  return said === "had" ? "has" : said;
}

function isEarned({ group }: Scene, lemma: string) {
  const isEarning = /^(?:get|obtain|earn|receive|gain|acquire|pass|complete|finish|do)$/.test(lemma);
  return isEarning && !group.isProgressive && !(lemma === "do" && group.verb?.forms.has("base"));
}

function isPast({ group }: Scene) {
  return group.verb?.forms.has("past") === true && !group.verb.forms.has("base");
}

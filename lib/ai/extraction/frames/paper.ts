import type { Modality } from "../claim";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import type { Named } from "../grammar/named";
import { readPaper } from "../grammar/papers";
import { skillDrafts } from "../grammar/things";
import { lookUp } from "../vocabulary/lookup";

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
  const isTool =
    paper?.isKnown && !lookUp(paper.value)?.isPaper && /^(?:do|take|start|begin|get)$/.test(lemma);
  return paper && !isTool ? skillDrafts([paper], "learning", LIKELY) : null;
}

/** What a verb of having says of a paper that the vocabulary does not hold, where nothing longer was read in its place. */
export function withPaper(scene: Scene, drafts: Draft[]): Draft[] {
  const { plain, clause, group } = scene;
  const text = plain.text.slice(group.rest, clause.end);
  const lead = /^(?:(?:no|zero|up|got|now|just) )?/.exec(text)?.[0] ?? "";
  const modality = heldAs(scene, lead);
  const paper = modality && readPaper(plain, group.rest + lead.length, clause.end);
  const isOwn = /^my /.test(text.slice(lead.length));
  if (!paper || !(isOwn || isSaidToBeOne(paper, group.verb?.lemma ?? ""))) return drafts;
  const [first, ...others] = drafts;
  if (!first) return skillDrafts([paper], modality, LIKELY);
  if (first.predicate !== "skill" || first.at < paper.start || first.at >= paper.end) return drafts;
  const value = paper.isKnown || first.value.length >= paper.value.length ? first.value : paper.value;
  return [{ ...first, value, modality: isOwn ? modality : first.modality }, ...others];
}

/** "I have a BMW": capitals alone are a paper where they are somebody's own, or passed, or held. */
function isSaidToBeOne({ isKnown, value }: Named, lemma: string): boolean {
  return isKnown || value.includes(" ") || /^(?:hold|pass|possess|lack)$/.test(lemma);
}

/** What each verb makes of a paper: had by who gave it up, kept by who passed it. */
const HOLDS: [RegExp, (said: Modality) => Modality | null][] = [
  [/^lack$/, (said) => (said === "lacks" ? null : "lacks")],
  [/^(?:have|hold|possess)$/, (said) => said],
  [/^give up $/, (said) => (said === "lacks" ? null : "had")],
  [
    /^(?:get|obtain|earn|receive|gain|acquire|pass|complete|finish|do)$/,
    (said) => (said === "had" ? "has" : said),
  ],
];

/** "I hold no CISSP" denies it. */
function heldAs(scene: Scene, lead: string): Modality | null {
  const held = heldPaper(scene, lead);
  return held === "has" && /^(?:no|zero)/.test(lead) ? "lacks" : held;
}

function heldPaper({ group }: Scene, lead: string): Modality | null {
  const said = modalityOf(group);
  const lemma = group.verb?.lemma ?? "";
  const isOpen = group.isProgressive || (lemma === "do" && group.verb?.forms.has("base"));
  if (group.mood !== "fact" || !said || (isOpen && !/^(?:have|hold|lack)$/.test(lemma))) return null;
  return HOLDS.find(([verbs]) => verbs.test(lemma === "give" ? `give ${lead}` : lemma))?.[1](said) ?? null;
}

function isPast({ group }: Scene) {
  return group.verb?.forms.has("past") === true && !group.verb.forms.has("base");
}

import { isAdverb, takeAuxiliary } from "./auxiliaries";
import { bareGroup, type VerbGroup } from "./bare-group";
import { type Verb, verbOf } from "./verbs";

/** After a wish, these tell of now: "I want to learn Rust and have 5 years of Go". */
const STATES = /^(?:have|be|know|speak|live|earn)$/;
const LONGEST = 14;

/** Reads the auxiliaries and adverbs before a verb, and the verb; `before` is that of the clause it goes on from. */
export function readVerbGroup(text: string, from: number, before?: VerbGroup): VerbGroup {
  const group = bareGroup(from);
  for (let step = 0; step < LONGEST; step += 1) {
    const next = takeAuxiliary(text, group.at, group);
    if (next === group.at) break;
    group.at = next;
  }
  readVerb(text, group);
  leanOn(before, group);
  // "I never used SQL" denies it for good; "I did not use SQL" only for then.
  if (group.isNever && group.time === "past") group.time = "perfect";
  return group;
}

function readVerb(text: string, group: VerbGroup) {
  group.word = /^[^ ]+/.exec(text.slice(group.at, group.at + 40))?.[0] ?? "";
  group.verb = verbOf(group.word);
  group.rest = Math.min(text.length, group.at + group.word.length + 1);
  if (group.verb?.lemma === "be") afterBe(text, group);
}

/** When a verb without an auxiliary holds: by its form, or by the clause it goes on from. */
function leanOn(before: VerbGroup | undefined, group: VerbGroup) {
  const { verb } = group;
  if (!verb || group.mood !== "fact") return;
  if (before?.mood === "wants" && verb.forms.has("base") && !STATES.test(verb.lemma)) group.mood = "wants";
  else if (group.time === "present" && !group.isProgressive) group.time = timeOf(verb, group.word, before);
}

function timeOf(verb: Verb, word: string, before: VerbGroup | undefined): VerbGroup["time"] {
  if (word === "been" || (before?.time === "perfect" && verb.forms.has("participle"))) return "perfect";
  return verb.forms.has("past") && !verb.forms.has("base") ? "past" : "present";
}

/** "I am NOT a nurse", "I was PREVIOUSLY a nurse". */
function afterBe(text: string, group: VerbGroup) {
  for (;;) {
    const ahead = text.slice(group.rest, group.rest + 40);
    const word = /^(?:not (?:just|only|merely|simply)|no longer|[^ ]+) /.exec(ahead)?.[0].trimEnd() ?? "";
    if (word === "not" || word === "never" || word === "neither" || /^no (?!longer)/.test(ahead))
      group.isDenied = true;
    else if (word === "no longer") group.time = "past";
    else if (!/^not /.test(word) && (!isAdverb(word) || word === "quite")) return;
    group.rest += word.length + 1;
  }
}

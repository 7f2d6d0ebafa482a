import type { Modality } from "../claim";
import type { VerbGroup } from "../grammar/bare-group";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { isKnownEmployer } from "../vocabulary/employers";
import { isPlaceName } from "../vocabulary/places";
import { properName } from "./surroundings";

/** Verbs after which a name behind "at" is where somebody studies, eats or goes, and no employer. */
const NO_WORK =
  /^(?:be|have|get|study|learn|graduate|train|qualify|meet|see|look|live|play|eat|shop|speak|know|go|arrive|apply|interview|enrol|finish|complete|pass|take|volunteer|want|like|love|enjoy|stay|start|begin|shout|laugh|sit|present|lecture)$/;
const WHERE = / at (?:the )?/g;
/** Verbs of work that is done "for" somebody: "I drive for Uber". */
const WORKS_FOR =
  /^(?:drive|clean|deliver|sell|consult|write|translate|cook|design|model|teach|code|develop|build|research|sing|fly|guard|work|freelance|do)$/;
/** "a hospital called St James", "had a job at Tim Hortons", "joined Canva": who pays is named beside a word for it. */
const CALLED =
  / (?:hospital|studio|firm|company|agency|school|shop|restaurant|bar|pub|startup|start-up|place|café|cafe|clinic|hotel|bank|bakery|brand|publisher|charity|practice|garage|factory|salon|brewery) (?:here |there )?(?:in [^,;.]{2,20} )?(?:called|named) (?:the )?/g;
const POST_AT =
  / (?:internship|job|placement|apprenticeship|stint|position|contract|gig|post|role|traineeship) (?:at|with|for) (?:the )?/g;
const FOR_WHOM = / (?:at|for|with|by) (?:the )?/g;
const IN_WHICH = / (?:in|to|near|around) (?:the )?/g;
const JOINED = /^ (?:the )?/g;
const STARTED_AT = /^ at (?:the )?/g;

/** Where somebody would like to work: "with Sanofi", "join Shopify", "at the BBC". */
const WISHED_FOR = / (?:at|for|join|joining|by) (?:the )?/g;
const WISHED_WITH = / (?:at|with|for|join|joining|by) (?:the )?/g;

/** The employer or place that a clause names and its frame passed over: "I lead nine people at Zalando". */
export function readWhereabouts(
  { plain, clause }: Pick<Scene, "plain" | "clause">,
  group: VerbGroup,
  said: Draft[],
): Draft[] {
  if (clause.subject === "mine" || group.mood === "open" || group.mood === "can") return [];
  const from = (group.mood === "wants" ? group.at : group.rest) - 1;
  const rest = plain.text.slice(Math.max(0, from), clause.end);
  const find = (before: RegExp, isNamed: (words: string) => boolean) =>
    from > 0 ? properName(plain, rest, from, before, isNamed) : null;
  const has = (predicate: Draft["predicate"]) => said.some((draft) => draft.predicate === predicate);
  if (group.mood === "wants") return wished(find, has, group.word);
  if (group.isDenied) return denied(find, group);
  return has("employer") ? [] : held(find, group, said);
}

/** "I lead nine people at Zalando", "I did an internship at Novo Nordisk", "I joined KPMG in May". */
function held(find: Find, group: VerbGroup, said: Draft[]): Draft[] {
  const lemma = group.verb?.lemma ?? "";
  const modality = group.time === "past" ? "had" : "has";
  const called = find(CALLED, isKnownEmployer);
  if (called) return asEmployer(called, modality);
  if (/^(?:have|do|get|hold)$/.test(lemma)) return asEmployer(find(POST_AT, isKnownEmployer), modality);
  if (/^(?:joined|started)$/.test(group.word) && group.time === "past")
    return asEmployer(find(group.word === "joined" ? JOINED : STARTED_AT, isKnownEmployer), "has");
  if (!said.some(isWork) || NO_WORK.test(lemma)) return [];
  const forWhom = WORKS_FOR.test(lemma) ? / (?:at|for) (?:the )?/g : WHERE;
  return asEmployer(find(forWhom, isKnownEmployer), modality);
}

function isWork({ predicate, modality }: Draft): boolean {
  return /^(?:skill|role)$/.test(predicate) && /^ha[ds]$/.test(modality);
}

type Find = (before: RegExp, isNamed: (words: string) => boolean) => { value: string; at: number } | null;

/** "I want to work for Sanofi in Canada". */
function wished(find: Find, has: (predicate: Draft["predicate"]) => boolean, word: string): Draft[] {
  const isWith = /^(?:work|working|be|being|become|becoming|start|starting|stay|job|position|an?|get)$/.test(
    word,
  );
  const employer = has("employer") ? null : find(isWith ? WISHED_WITH : WISHED_FOR, isKnownEmployer);
  const isThere =
    /^(?:move|live|work|relocate|go|be|return|settle|emigrate|moving|living|working|going|job|jobs|find|get|a|an|new)$/.test(
      word,
    );
  const place = has("location") || !isThere ? null : find(IN_WHICH, isPlaceName);
  return [
    ...(employer && !isPlaceName(employer.value) ? asEmployer(employer, "wants") : []),
    ...(place && isPlaceName(place.value) ? asPlace(place, "wants") : []),
  ];
}

/** "I don't work for Tesco", "I don't live in London". */
function denied(find: Find, { time, verb }: VerbGroup): Draft[] {
  const lemma = time === "past" ? "" : verb?.lemma;
  if (lemma === "work") return asEmployer(find(FOR_WHOM, isKnownEmployer), "lacks");
  if (lemma === "live" || lemma === "reside") return asPlace(find(IN_WHICH, isPlaceName), "lacks");
  return [];
}

function asEmployer(found: { value: string; at: number } | null, modality: Modality): Draft[] {
  return found
    ? [{ predicate: "employer", value: found.value, modality, confidence: LIKELY, at: found.at }]
    : [];
}

function asPlace(found: { value: string; at: number } | null, modality: Modality): Draft[] {
  return found
    ? [{ predicate: "location", value: found.value, modality, confidence: LIKELY, at: found.at }]
    : [];
}

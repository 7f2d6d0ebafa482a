import type { Modality } from "../claim";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { readNames } from "../grammar/names";
import { skillDrafts } from "../grammar/things";
import { originalOf, type Plain } from "../text/plain";
import { isKnownEmployer } from "../vocabulary/employers";
import { lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";

/** What somebody was before is nothing that stands around what they are. */
const EARLIER = / (?:,|;|-|\.) (?:and )?(?:before (?:that|this)|previously|formerly|earlier|ex|used to) .*$/;
const PLACE_BEFORE = / (?:in|based in|near|outside) (?:the )?/g;
const EMPLOYER_BEFORE = / (?:at|for|with) (?:the )?/g;
const DOING =
  / (?:\(|(?:mostly|mainly|primarily)(?: writing| using| doing)?|speciali[sz](?:ing|ed) in|focus(?:ing|sing|ed|sed)? on|working (?:mostly |mainly |primarily )?(?:in|with|on)|using|writing|with a (?:focus|background|speciality|specialty) (?:on|in)|doing) (?:mostly |mainly )?(?:in |with |on |using )?/;
const NAME = /^\p{Lu}[\p{L}\p{N}'&.+-]*(?: (?:\p{Lu}[\p{L}\p{N}'&.+-]*|of(?= \p{Lu})|&(?= \p{Lu})))*/u;
const NO_NAME =
  /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|My|The|A|An|Our|English|German|French|IT|HR|QA|PR|R&D|UX|UI|AI|ML|BI|B2B|ICU|ER|A&E|NICU|OR|Christmas|Easter)$/;
const LONGEST_NAME = 60;

/** Where somebody was born, or is for a time, says nothing of where they live. */
const BORN =
  /^ ?(?:born|raised|brought up|visiting|stranded|staying|on (?:holiday|holidays|vacation|leave|business|tour|a trip|my honeymoon))\b/;

/** "a customer at Tesco" works somewhere else. */
const VISITS =
  /^(?:an? |the )?(?:[a-z]+ )?(?:patient|customer|client|guest|visitor|fan|supporter|shareholder|investor|regular)(?= |$)/;

/** What stands around a role or a job: its place, its employer, what it is done with. */
export function readSurroundings(scene: Scene, from: number): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality || modality === "lacks" || modality === "wants") return [];
  if (VISITS.test(plain.text.slice(group.rest, clause.end))) return [];
  const rest = plain.text.slice(from, clause.end).replace(EARLIER, "");
  const name = (predicate: Draft["predicate"], { value, at }: Place): Draft => ({
    predicate,
    value,
    modality,
    confidence: LIKELY,
    at,
  });
  const drafts: Draft[] = [];
  const place = BORN.test(rest) ? null : properName(plain, rest, from, PLACE_BEFORE);
  if (place && isKnownEmployer(place.value)) drafts.push(name("employer", place));
  else if (place && !isShout(place.value)) drafts.push(name("location", place));
  const employer =
    properName(plain, rest, from, EMPLOYER_BEFORE, isKnownEmployer) ?? serviceIn(plain, rest, from);
  if (employer && employer.value !== place?.value) drafts.push(name("employer", employer));
  return [...drafts, ...readDoing(scene, rest, from, modality)];
}

/** "a developer (mostly Kotlin)", "a designer specialising in brands". */
function readDoing({ plain, clause }: Scene, rest: string, from: number, modality: Modality): Draft[] {
  const doing = DOING.exec(rest);
  if (!doing) return [];
  const trust = /speciali/.test(doing[0]) ? "any" : "known";
  const start = from + doing.index + doing[0].length;
  return skillDrafts(readNames(plain, start, clause.end, trust), modality, LIKELY);
}

interface Place {
  value: string;
  at: number;
}

/** "in the NHS": an employer that somebody works in. */
function serviceIn(plain: Plain, rest: string, from: number): Place | null {
  const service = properName(plain, rest, from, / in (?:the )?/g, isKnownEmployer);
  return service && isKnownEmployer(service.value) ? service : null;
}

/** The first name with capitals after one of some words. Where nothing or everything has capitals, none is known. */
export function properName(
  plain: Plain,
  rest: string,
  from: number,
  before: RegExp,
  isNamed: (words: string) => boolean = isPlaceName,
) {
  const base = rest.startsWith(" ") || from === 0 ? from : from - 1;
  const padded = base === from ? rest : ` ${rest}`;
  for (const match of padded.matchAll(before)) {
    const at = base + match.index + match[0].length;
    const original = originalOf(plain, at, Math.min(plain.text.length, at + LONGEST_NAME));
    const name = NAME.exec(original)?.[0].replace(/[.']+$/, "") ?? knownByName(original, isNamed);
    const isAway = match[0].startsWith(" in") && AWAY.test(original.slice(name.length));
    const isOther = lookUp(name) !== undefined && !(isNamed(name) && /^ (?:at|for|in) /.test(match[0]));
    if (name && !NO_NAME.test(name) && !isAway && !isOther) return { value: name, at };
  }
  return null;
}

/** "I'm in Berlin next week": who is somewhere for a time does not live there. */
const AWAY =
  /^,? (?:next|this|tomorrow|today|tonight|on (?:holiday|business|vacation)|for (?:the|a) (?:week|weekend|day|meeting|conference))\b/;

/** A name in small letters, of three words at most, that a list holds. */
function knownByName(original: string, isNamed: (words: string) => boolean): string {
  const words =
    original
      .split(/[,.;:!?()]| - /)[0]
      ?.split(" ")
      .slice(0, 3) ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(" ");
    if (isNamed(name)) return name;
  }
  return "";
}

function isShout(name: string) {
  return name.length < 4 && !/^(?:UK|US|USA|UAE|NYC|LA|EU)$/.test(name) && name === name.toUpperCase();
}

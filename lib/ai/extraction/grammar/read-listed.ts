import { readDegree } from "../frames/education";
import { readKeywords, readKnownList } from "../frames/keywords";
import { readPlaceAlone } from "../frames/place";
import { SOUGHT } from "../frames/title";
import type { Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import type { Draft, Scene } from "./draft";
import type { Told, Unread } from "./read-told";
import { readRole } from "./roles";

const LIST_LABEL =
  /^(?:(?:ok|okay|so|well|and|hi|hello|,|my|the|main|key|core|current|technical|other) )*(?:skills?|skill ?set|tools?|software|programs|tech|stack|tech stack|background|strengths|strong points|experience|certs|certificates|certifications|qualifications|tickets|licen[cs]es|courses done|what i know|what i can do|things i can do|i know|i can do|expertise|competencies|day to day|daily tools)(?: wise| so far| are| is)? (?::|=|->|- ) ?/;

/** "Skills: Canva, public speaking", "my background: MEng in mechanical engineering, SolidWorks every day". */
export function readLabelledList(scene: Scene, text: string): Told | null {
  const lead = LIST_LABEL.exec(text)?.[0];
  if (lead === undefined) return null;
  const { plain, clause, group } = scene;
  const listed = readKeywords(plain, clause.start + lead.length, plain.text.length, false, "any");
  return listed.length > 0 ? { drafts: [], group, listed } : null;
}

const ANY_LABEL =
  /^(?!.*\b(?:they|you|your|we|our|need|needs|want|wants|wanted|required|requirements|ad|advert|job|role|vacancy|looking|learn|learning|course|no|not|never|she|he|his|her|their)\b.* : )(?:[a-z'-]+ ){1,5}: /;

/** "Freelance now: logo design, Webflow": whatever stands before a list in which all is known by name. */
export function readAnyLabel({ plain, clause, group }: Scene, text: string): Told | null {
  const lead = clause.start === 0 ? ANY_LABEL.exec(text)?.[0] : undefined;
  if (lead === undefined || /\?/.test(plain.source) || readRole(plain, 0, lead.length)) return null;
  const listed = readKeywords(plain, lead.length, plain.text.length, true);
  return listed.length > 1 && listed.every(({ value }) => lookUp(value))
    ? { drafts: [], group, listed }
    : null;
}

/** "Retail manager here. Rotas, recruitment, stock.": a list after a sentence that says what somebody is. */
export function readListAfter(scene: Scene, earlier: Draft[]): Told {
  const isAfterRole = earlier.some(({ predicate, modality }) => predicate === "role" && modality === "has");
  const { plain, clause } = scene;
  if (!isAfterRole) return { drafts: [], group: scene.group };
  const listed = readKeywords(plain, clause.start, plain.text.length, true);
  const isOne = clause.start === 0 && lookUp(plain.text)?.isOrdinary === false;
  const drafts = isOne ? readKeywords(plain, 0, plain.text.length, false) : listed;
  return { drafts, group: scene.group };
}

/** "A levels in maths, no degree": what a message begins with, somebody else's is told of elsewhere. */
function readDegreeFirst(plain: Plain): Draft[] | null {
  const isFirst = plain.source.slice(0, plain.words[0]?.start ?? 0).trim() === "";
  return isFirst ? readDegree(plain, 0, plain.text.length, "has") : null;
}

/** "Data entry and invoicing at a haulage firm, Sage": a message that begins with a known name and lists more. */
function readListFirst(plain: Plain): Draft[] | null {
  const isFirst = plain.source.slice(0, plain.words[0]?.start ?? 0).trim() === "";
  const first = /^(?:(?!and |, )[^ ]+ ?){1,3}?(?=and |, |$)/.exec(plain.text)?.[0].trim() ?? "";
  if (!isFirst || lookUp(first)?.isOrdinary !== false || SOUGHT.test(plain.text)) return null;
  const listed = readKeywords(plain, 0, plain.text.length, true);
  return listed.length > 1 ? listed : null;
}

/** "Berlin.", "mostly go, some python": a sentence that is nothing but a place, or a list of known names. */
export function readAlone(scene: Scene, earlier: Draft[]): Told {
  const { plain, clause } = scene;
  const isVoiced = !/\n/.test(plain.source.trim()) || /\b(?:i|i['’]?m|i['’]?ve|my|me)\b/i.test(plain.source);
  const isWhole = clause.start === 0 && isVoiced && !/\?/.test(plain.source);
  const isWished = earlier.length > 0 && !earlier.some(({ modality }) => modality === "has");
  if (!isWhole || isWished) return { drafts: [], group: scene.group };
  const place = readPlaceAlone(plain, 0, plain.text.length);
  const drafts =
    place.length > 0 ? place : (readDegreeFirst(plain) ?? readListFirst(plain) ?? readKnownList(plain));
  return { drafts, group: scene.group };
}

/** "7 yrs, mostly Go and some Python": what goes on after how long, where it is known by name. */
export function listAfterYears({ plain, clause }: Unread): Draft[] {
  const lead =
    /^[^,;]{0,24}?\b(?:years?|months?|decades?)(?: (?:of experience|experience|in|now|so far|total))?(?:(?: [,.])? (?=(?:mostly|mainly|all|but|primarily|largely|including) )| \. )/.exec(
      plain.text.slice(clause.start, clause.end),
    )?.[0];
  if (lead === undefined) return [];
  const listed = readKeywords(plain, clause.start + lead.length, clause.end, false);
  return listed.filter(({ value }) => lookUp(value) !== undefined);
}

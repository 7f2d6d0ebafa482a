import { readNamedObject } from "../frames/named-object";
import { readWhereabouts } from "../frames/whereabouts";
import { readYears } from "../frames/years-of";
import { lookUp } from "../vocabulary/lookup";
import { type Draft, GUESSED } from "./draft";
import type { Told, Unread } from "./read-told";

/** "I can do rigging, but underwater welding no": what is marked as not had was taken for had. */
export function withRated(read: Draft[], rated: Draft[]): Draft[] {
  const isRatedNone = ({ value, modality }: Draft) =>
    modality === "has" && rated.some((one) => one.modality === "lacks" && one.value === value);
  return [...read, ...rated].filter((draft) => !isRatedNone(draft));
}

/** What a clause tells, with the names and the employer that its frame passed over. */
export function withMore(unread: Unread, told: Told | null): Draft[] {
  if (!told) return [];
  const more = readWhatIsDone(unread, told);
  const isCounted = told.drafts.some(({ predicate }) => predicate === "years");
  const years =
    more.length > 0 && !isCounted ? readYears({ ...unread, group: told.group }, more).map(asGuessed) : [];
  const drafts = [...told.drafts, ...more, ...years];
  return [...drafts, ...readWhereabouts(unread, told.group, drafts)];
}

/** Years of what is guessed are no surer than it. */
function asGuessed(draft: Draft): Draft {
  return { ...draft, confidence: Math.min(draft.confidence, GUESSED) };
}

/** Known names in a clause that no frame read anything in; where one did, the tools that it passed over. */
function readWhatIsDone(unread: Unread, { drafts, group, listed }: Told): Draft[] {
  if (unread.clause.subject === "mine" || (listed ?? []).length > 0) return [];
  const said = drafts.filter(({ predicate }) => !/^(?:years|location|employer|level)$/.test(predicate));
  const named = readNamedObject(unread, group);
  if (said.length === 0) return named;
  const isHeld = said.every(({ modality }) => modality === "has");
  return named.filter(
    ({ value }) => isHeld && lookUp(value)?.isTool && !said.some((draft) => draft.value === value),
  );
}

import { originalOf, type Plain } from "../text/plain";
import { isRoleNoun, lookUp } from "../vocabulary/lookup";
import type { Named } from "./named";
import { inSentenceCase, readName, readNames } from "./names";
import { gerundOf, verbOf } from "./verbs";

const OBJECT_END =
  / (?:,|\.|;|:|-|\(|(?:\d+|one|two|three|four|five|six|some|most) (?:years?|months?|evenings?|days?|times|hours|nights?|mornings?|afternoons?|weekends?)|once|twice|weekly|part-time|full-time|of|and|or|but|for|since|because|while|when|at|in|with|as|so|if|to|from|on|by|who|that|which|every|these|over|now|again|daily|professionally|until|across|using|well|before|after)(?= |$)/;
const NO_OBJECT =
  /^(?:either|too|well|now|anymore|yet|though|either|\d+|two|three|four|five|six|several|many|it|that|this|them|so|more|a lot|much|things?|stuff|something|anything|everything|all|my|our|people|someone|me|him|her|us|you)\b/;

/** Verbs whose object is the skill. */
const BY_OBJECT =
  /^(?:use|utilise|utilize|apply|operate|handle|master|speak|understand|know|write|read|play|do)$/;

/**
 * What somebody can who does what begins at `from`: "weld" → Welding, "use AutoCAD" → AutoCAD, "drive a forklift" →
 * Forklift driving. `isOpen`: an action that the vocabulary does not hold counts as well ("teaching yoga").
 */
export function readAction(plain: Plain, from: number, until: number, isOpen: boolean): Named[] {
  const word = /^[^ ]+/.exec(plain.text.slice(from, until))?.[0] ?? "";
  const lemma = verbOf(word)?.lemma;
  if (!lemma) return [];
  const after = from + word.length + 1;
  const objects = namedByObject(plain, after, until, lemma, isOpen);
  if (objects.length > 0) return objects;
  const named = namedByGerund(plain, { from, after, until, gerund: gerundOf(lemma) ?? word }, isOpen);
  return named ? [named] : [];
}

function namedByObject(plain: Plain, after: number, until: number, lemma: string, isOpen: boolean): Named[] {
  const preposition =
    /^(?:work|deal|program|code)$/.test(lemma) && /^(?:with|in) /.exec(plain.text.slice(after, until))?.[0];
  if (preposition) return readNames(plain, after + preposition.length, until, "known");
  if (!BY_OBJECT.test(lemma)) return [];
  const isTool = /^(?:use|operate)$/.test(lemma) || (isOpen && lemma === "do");
  const names = readNames(plain, after, until, isTool && isOpen ? "any" : "known");
  return lemma === "speak" ? names.filter(({ kind }) => kind === "language") : names;
}

const BY_OBJECT_GERUND =
  /^(?:using|writing|reading|speaking|doing|knowing|handling|understanding|operating)$/;

interface Action {
  from: number;
  after: number;
  until: number;
  gerund: string;
}

function namedByGerund(plain: Plain, { from, after, until, gerund }: Action, isOpen: boolean): Named | null {
  const rest = after < until ? plain.text.slice(after, until) : "";
  const object = ` ${rest}`
    .slice(1, OBJECT_END.exec(` ${rest}`)?.index ?? rest.length + 1)
    .replace(
      /(?:^| )(?:properly|really|no problem|just fine|too|as well|also|myself|[a-z]{2,12}(?:ately|ously|ingly|owly|ickly|ively|vily|ally|antly|ently|edly|erly))$/,
      "",
    );
  const end = after + object.length;
  const known = knownAction(gerund, object);
  if (known) return { value: known.name, kind: known.kind, isKnown: true, isTurned: false, start: from, end };
  // "write reports" is not writing, "read the room" is not reading.
  const alone = BY_OBJECT_GERUND.test(gerund) && object ? undefined : lookUp(gerund);
  const isAlone =
    !object ||
    !isOpen ||
    NO_OBJECT.test(object) ||
    !(readName(plain, after, end, "any") || isRoleNoun(object));
  if (!isAlone) {
    const value = inSentenceCase(`${gerund} ${originalOf(plain, after, end)}`);
    return { value, kind: "skill", isKnown: false, isTurned: false, start: from, end };
  }
  return alone
    ? { value: alone.name, kind: alone.kind, isKnown: true, isTurned: false, start: from, end: after - 1 }
    : null;
}

/** "driving" and "a forklift" → Forklift driving; "managing" and "a restaurant" → Restaurant management. */
function knownAction(gerund: string, object: string) {
  if (!object) return undefined;
  const bare = object.replace(ARTICLES, "");
  const names = [`${gerund} ${object}`, `${gerund} ${bare}`, `${bare} ${gerund}`];
  if (/^(?:managing|running)$/.test(gerund)) names.push(`${bare} management`);
  return names.map(lookUp).find(Boolean);
}

const ARTICLES = /^(?:a|an|the|some|my|our|large|big|small|several|various|private|junior|new) /;

import type { Modality } from "../claim";
import { type Draft, SURE } from "../grammar/draft";
import { inSentenceCase } from "../grammar/names";
import { originalOf, type Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";

const TITLE =
  "(?:ph\\.?d|doctorate|mba|md|jd|llb|llm|b\\.?sc|m\\.?sc|b\\.?a|m\\.?a|b\\.?eng|m\\.?eng|[bm]\\.?(?:ed|com|tech)|j\\.d|ll\\.[bm]|m\\.d|bachelor(?: 's)?|bachelors|master(?: 's)?|masters|associate(?: 's)?|honours|foundation|university|college|vocational|nursing|law|engineering|teaching|medical)";
const DEGREE = new RegExp(
  `^(?:(?:a(?! levels?)|an|my|any|the|first class|also|both|first-class|part-time|full-time|online|distance-learning|good|completed|finished|got|earned|have|hold|plus|with) )*((?:(?:level \\d|nvq|btec) )?(?:${TITLE} |(?:(?!(?:no|in|for|to|of|on|that|this|half|second|another|same|only|just|do|did|the|an?|my|his|her|their|our|got|get|have|had|with|finish|finished|complete|any|some|good|full|proper|first|relevant|higher|without|and|or|i|also) )[a-zà-ÿ][a-zà-ÿ&-]+ ){1,2}(?=degree))?(?:degree|diploma|doctorate|a[ -]levels?(?! \\d)|gcses?|hnd|hnc|nvq|btec|pgce|pgdip|postgraduate (?:certificate|diploma)|phd|ph\\.d|mphil|mba|bsc|b\\.sc|msc|m\\.sc|beng|meng|b\\.ed|m\\.ed|b\\.com|m\\.com|b\\.?tech|m\\.?tech|j\\.d|jd(?= (?:from|in|at))|ll\\.[bm]|bed|med(?= in )|bcom|ba|ma|llb|llm|bachelor 's|bachelors|bachelor|master 's|masters|master|associate 's)(?: (?:degree|diploma|hons|\\( hons \\)|level \\d|of (?:science|arts|commerce|law|laws|engineering|education|nursing|business administration|fine arts)))?)(?= |$)`,
);
const SUBJECT = /^ (?:in|of) (?!\d|last|this|next|january|june|july|september|october)(?:the )?/;
const SUBJECT_END =
  / (?:,|\.|;|:|-|\(|from|at|and|but|or|for|since|with|because|so|which|that|by|this|last|next|in|on|plus|after|before|also|too|and|a few|an?|later|when|while|then|now|if|as|(?<!\bearly )years?)(?= |$)/;

/** A degree that is named at `from`, with its subject; null when none is. */
export function readDegree(plain: Plain, from: number, until: number, modality: Modality): Draft[] | null {
  const match = DEGREE.exec(plain.text.slice(from, until));
  if (!match) return null;
  const title = match[1] ?? "";
  const start = from + match[0].length - title.length;
  const rest = plain.text.slice(from + match[0].length, until);
  const subject = SUBJECT.exec(rest)?.[0] ?? bareSubject(plain, from + match[0].length, rest, title);
  const end = subject
    ? from + match[0].length + subject.length + lengthOf(rest.slice(subject.length))
    : start + title.length;
  const written = inSentenceCase(originalOf(plain, start, end).replace(/[’`]/g, "'"));
  // "B.Ed.": the stop is of the name.
  const value =
    /\b\p{L}{1,2}\.\p{L}{1,4}$/u.test(written) && plain.source.includes(`${written}.`)
      ? `${written}.`
      : written;
  return [{ predicate: "education", value, modality, confidence: SURE, at: start }];
}

/** "BSc Economics": a subject may follow a degree's letters without a word between, with a capital or known by name. */
function bareSubject(plain: Plain, from: number, rest: string, title: string): string | undefined {
  if (!/^(?:[bm]\.?(?:sc|a|eng|ed|com)|ph\.?d|mphil|llm|hn[cd]|pgce)$/.test(title) || rest === "")
    return undefined;
  const first = originalOf(plain, from + 1, from + 1 + (/^ ([^ ]+)/.exec(rest)?.[1]?.length ?? 0));
  const isSubject =
    /^\p{Lu}\p{Ll}/u.test(first) || lookUp(rest.slice(1, 1 + lengthOf(rest.slice(1)))) !== undefined;
  return isSubject ? " " : undefined;
}

/** A subject of study that stands at `from`: "law", "mechanical engineering". */
export function readSubject(plain: Plain, from: number, until: number, modality: Modality): Draft[] {
  const rest = plain.text.slice(from, until);
  const lead = /^(?:in|of|with|a|the|my|to be a|to become a) /.exec(rest)?.[0].length ?? 0;
  const length = lengthOf(rest.slice(lead));
  const value = inSentenceCase(originalOf(plain, from + lead, from + lead + length));
  const isNamed =
    /^\p{L}[\p{L} &'-]{2,59}$/u.test(value) &&
    value.split(" ").length < 5 &&
    !/^(?:hard|it|this|that|the|a|my|abroad|there|here|well|university|college)\b/i.test(value);
  return isNamed ? [{ predicate: "education", value, modality, confidence: SURE, at: from + lead }] : [];
}

/** Where a subject ends; "health and social care", and two subjects that are known, hold an "and". */
function lengthOf(rest: string): number {
  const end = Math.max(0, (SUBJECT_END.exec(` ${rest}`)?.index ?? rest.length + 1) - 1);
  const and = /^ and /.exec(rest.slice(end));
  if (!and) return end;
  const start = end + and[0].length;
  const next = Math.max(0, (SUBJECT_END.exec(` ${rest.slice(start)}`)?.index ?? rest.length - start + 1) - 1);
  const isSubject =
    next > 0 && (lookUp(rest.slice(start, start + next)) ?? lookUp(rest.slice(0, start + next)));
  return isSubject ? start + next : end;
}

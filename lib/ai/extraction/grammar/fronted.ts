import type { Span } from "@/lib/ai/embedding/span";
import { joinWords, type Plain } from "../text/plain";
import type { PlainWord } from "../text/plain-words";
import { scanKnown } from "./scan-known";

/** "SQL is something I use", "Welding, cooking: that is what I'm good at": what stands before its own clause. */
const SAID_OF =
  / (?:(?:,|-|:) )?(?:(?:that|this|those|these|it|they) )?(?:is|are|'s|was|were) (?:also |still |really |definitely |probably |mostly |mainly |honestly |just |only )*(not )?(?:what|(?:something|one thing|another thing|a thing|the thing|the one thing|things|a skill|skills|a tool|tools|a language|languages|one) (?:that |which )?)(?: )?(?=i )/;
/** "SEO I'm picking up", "Java and Kotlin I can do". */
const BARE =
  / (?=i (?:am|can|have|know|do|did|use|used|never|speak|learned|learnt|learn|want|'d|still|only|could)\b)/g;
/** "What I'm good at is cooking": "I'm good at cooking". */
const CLEFT =
  /^((?:(?:and|but|so|well|,) )*what )(i [^,;.?!]{3,60}?)( (?:is|'s|are|would be|was) )(?!not |the |that |it |this |my |how |why |what )/;
const CLAUSE_START = /(?:^|.* )(?:;|:|\.|but|so|though|because|whereas|while|although|- ) ?/;
const JOINT = /^ (?:, |and |or |, and |, or |& |plus )*$/;
/** Where the clause ends that the name belongs into. */
const CLAUSE_END =
  / (?=(?:,|;|\.|!|:|\(|-|but|and|because|so|since|from|by|through|as i|this|these|every|right now|at work|at the|at home|on the|in my|in the|for|when|while|daily|quite|pretty|very|really|well|too|backwards|inside out|by heart|lol)(?: |$))/;
const LONGEST = 400;

/**
 * A sentence with the name that stands before its clause moved to where the verb looks for it: "budgeting is something
 * I have never done" → "I have not done budgeting". Any other sentence comes back as it is.
 */
export function withoutFronting(plain: Plain): Plain {
  if (plain.text.length > LONGEST) return plain;
  const cleft = CLEFT.exec(plain.text);
  if (cleft) return withoutCleft(plain, cleft);
  const said = SAID_OF.exec(plain.text);
  if (said) {
    const topic = topicBefore(plain, said.index);
    return topic
      ? moved(plain, topic, { start: said.index, end: said.index + said[0].length }, Boolean(said[1]))
      : plain;
  }
  for (const match of plain.text.matchAll(BARE)) {
    const topic = knownBefore(plain, match.index);
    if (topic) return moved(plain, topic, { start: match.index, end: match.index + 1 }, false);
  }
  return plain;
}

function withoutCleft(plain: Plain, [whole, what = "", , is = ""]: RegExpExecArray): Plain {
  const at = (offset: number) => indexAt(plain, offset);
  const { words } = plain;
  const kept = words.slice(at(what.length), at(whole.length - is.length + 1));
  return joinWords(plain.source, [...kept, ...words.slice(at(whole.length))]);
}

/** The words from where their clause starts; none where somebody else is spoken of in them. */
function topicBefore({ text }: Plain, end: number): Span | null {
  const before = text.slice(0, end);
  let start = CLAUSE_START.exec(before)?.[0].length ?? 0;
  if (/\b(?:i|my|he|she|we|they|you)\b/.test(before.slice(start)))
    start = Math.max(before.lastIndexOf(" , ") + 3, before.lastIndexOf(" and ") + 5, start);
  const topic = before.slice(start);
  const isName =
    topic.trim() !== "" &&
    !/\b(?:i|my|he|she|we|they|you|that|this|it|what|who|neither|none|nothing|hardly)\b/.test(topic);
  return isName && topic.split(" ").length <= 12 ? { start, end } : null;
}

/** A list of known names right before a place, with nothing before it that could rule it. */
function knownBefore(plain: Plain, end: number): Span | null {
  const names = scanKnown(plain, 0, end);
  let start = end;
  for (const name of names.reverse()) {
    const between = plain.text.slice(name.end, start);
    if (start === end ? between.trim() !== "" : !JOINT.test(between)) break;
    start = name.start;
  }
  if (start === end) return null;
  return /(?:^|(?:,|;|:|\.|-|but|and|so|though) )$/.test(plain.text.slice(0, start)) ? { start, end } : null;
}

function moved(plain: Plain, topic: Span, link: Span, isDenied: boolean): Plain {
  const { text, words } = plain;
  const at = (offset: number) => indexAt(plain, offset);
  const stop = CLAUSE_END.exec(text.slice(link.end))?.index;
  const end = stop === undefined ? text.length : link.end + stop + 1;
  const clause = words.slice(at(link.end), at(end));
  const denial = isDenied ? words.slice(at(link.start), at(link.end)).filter(({ key }) => key === "not") : [];
  const order: PlainWord[] = [
    ...words.slice(0, at(topic.start)),
    ...withDenial(clause, denial),
    ...words.slice(at(topic.start), at(topic.end)),
    ...words.slice(at(end)),
  ];
  return joinWords(plain.source, order);
}

/** "isn't something I have done" → "I have not done", "isn't something I like" → "I do not like" without the do. */
function withDenial(clause: PlainWord[], denial: PlainWord[]): PlainWord[] {
  const after = /^(?:am|have|can|do|was|had|could|would|'d)$/.test(clause[1]?.key ?? "") ? 2 : 1;
  return [...clause.slice(0, after), ...denial, ...clause.slice(after)];
}

function indexAt({ offsets }: Plain, offset: number): number {
  const index = offsets.findIndex((start) => start >= offset);
  return index < 0 ? offsets.length : index;
}

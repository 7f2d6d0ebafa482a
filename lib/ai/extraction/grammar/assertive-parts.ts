import type { Span } from "@/lib/ai/embedding/span";

const AUXILIARY =
  "(?:do|does|did|am|is|are|was|were|have|has|had|can|could|will|would|should|shall|may|might|must)";
const SUBJECT = "(?:i|you|we|they|he|she|it|there|this|that|these|those|my|the|a|an|your|nurses|people|\\d)";
const TURNING = "(?:^|(?:, |; |: |- |\\. )(?:and |so |but |or )?|\\b(?:and|so|but|or) )";
const CALLING = "(?:please |now |then |well |hey |hi |ok |okay )?";
/** Where a sentence turns from telling to asking. */
const ASKS = new RegExp(
  `${TURNING}${CALLING}(?:${AUXILIARY} (?:not )?${SUBJECT}\\b(?! have not)|(?:what|which|how|why|where|who|whom|whose)\\b|when (?:do|should|can|will|is|are)|any (?:idea|advice|tips|thoughts|suggestions)|is ${SUBJECT}|right \\?|or not \\?)`,
);
/** What would ask, were there a question mark: "Was a hairdresser for years", "my brother, who is a chef, …". */
const TELLS = new RegExp(
  `^${TURNING}${CALLING}(?:(?:am|was|were|have|had|did|do) (?:not )?(?:an?|the|this|that|these|my|\\d)\\b|(?<=, )(?:who|whose|whom|which|where(?= i\\b))\\b)`,
);
const WONDERS =
  /\b(?:wonder(?:ing)?|not (?:quite |really |so |at all )?sure|unsure|do not know|no idea|curious|ask(?:ed|ing)? (?:myself|you|me)|tell me|to know|figure out|find out|decide|undecided|doubt|question is|not certain|unclear)(?: about)? (?:if|whether|that|how much|how many)\b|\bwhether (?:or not )?i\b|\bi doubt\b/;
/** From here on nothing is told as true. */
const SUPPOSES =
  /\b(?:if (?:only )?(?:i|we|my)\b(?! (?:am|was|have to be|can be|may be) (?:being |totally |completely |really )?(?:honest|frank|blunt|not mistaken)| may\b| remember| recall| do say so)|for the (?:purposes?|sake|duration) of (?:this|our|the)\b|in (?:this|our) (?:game|story|role-?play|scenario|exercise|simulation)\b|in (?:an?|the|some|any|which) (?:[a-z]+ )?(?:scenario|situation|case|simulation|exercise|role-?play|story|game|novel|dream|world|future) (?:where|in which|that)\b|so that i (?:can|could|may|might|will|would|get)\b|(?<=\b(?:want|like|hope|love|learn|plan|aim|wish) to .{0,120})so i (?:can|could|may|might|will)\b|even if|as if|as though|suppose|supposing|imagine|imagining|(?:perhaps|maybe|possibly) (?:i|my)\b|pretend|assum(?:e|ing)|hypothetically|theoretically|given an? (?:world|situation|case|scenario|universe)\b|let us (?:say|assume|suppose|pretend)|(?<=^|[,;:-] |and |so |but |now |us )say (?:i|that i|we)\b|what if|unless|provided (?:that )?i|in case (?:i|we)|in the event|once i (?:am|have|know|become|can|get|finish|complete|pass|start|learn|move|graduate|retire|speak)|when i (?:am|become|get|finish|have finished|grow up)|as soon as i|until i|till i|by the time i|in another life|in a parallel|wish(?! to)|as long as i|should i (?:become|get|be)\b|picture (?:me|this)|in (?:a|an|some|another|an ideal|a perfect) (?:[^ ]+ )?(?:world|universe|timeline|reality)\b|for argument 's sake|for the sake of argument|in theory|(?:'s|is|was) not (?:that|because|like|as if|as though) i\b|dream(?:t|ed|ing)? (?:that )?i\b|pretending|on paper|not an? [^ ]+ goes by\b|nor i\b|feels? (?:like|as if|as though) (?:i|my)\b|(?:not (?:quite |really |so |at all )?(?:sure|certain|convinced)|unsure) (?:that )?i\b|i (?:always |once |really )?thought i (?:knew|was|had|could)\b)/;
const SUPPOSES_FIRST =
  /^(?:(?:and|but|so|well|ok|now) )?(?:if\b(?! (?:it|that|this) (?:helps|matters|is of))|were i\b|had i\b|should i\b|given that i had|(?:just |only |another )?(?:(?:one|two|three|four|five|a few|a couple of|\d+) )?(?:more |left )(?:[^ ,;]+ ){1,4}(?:,|-|and|until|till|before) (?:then )?(?:and )?i (?:am|will|have|can)\b)/;
/** Somebody else's word about the person: not theirs. */
const REPORTS =
  /\b(?:says?|said|saying|told|tells?|telling|thinks?|thought|believes?|believed|claims?|claimed|states?|stated|suggests?|suggested|insists?|insisted|assum(?:ed|es)|mentioned|calls?|called|considers?|considered|reckons?|swears?|swore|jokes?|joked|wrote|writes|noted|hears?|heard|asks?|requires?|wants?|expects?|means?|shows?|showed|reads|determined|confirmed|decided|established|verified|proves?|proved|found|(?:was|is|were) that)(?= [:"“'](?: |$)|(?: (?!and |but |so |because |while |since |, |; )[^ ]+){0,4}? (?:[,:-] )?(?:["“'] )?(?:that )?(?:i|my)\b)|\baccording to\b|\bi (?:was|have been|got|am) (?:always |often |once |recently |just )?(?:told|called|described|considered|rated|labell?ed|seen|said|known|supposed|expected|required|obliged|meant|presumed|assumed|believed|rumoured|alleged)\b|\bin (?:his|her|their) (?:opinion|view|eyes)\b|\b(?:apparently|supposedly|allegedly)\b/;
const SELF_REPORT =
  /\bi (?:would |'d |will |can |could |also |really |honestly |just |do |have |still |ever |first |never |once |always )*(?:say|think|thought|believe|believed|consider|considered|suggest|reckon|guess|feel|describe|call|write|wrote|mean|show|showed|ask|hear|want|expect|noted|(?:have )?decided)\b|\b(?:since|as) you (?:ask|asked|are asking)\b|\b(?:as|like) i (?:said|mentioned|told you|wrote|already said)\b/;
const JOKES =
  /\b(?:oh sure|yeah right|yeah , right|sure , i|as if|lol|lmao|haha\w*|rofl|just kidding|kidding|jk|black belt|like i know|obviously not|not !|in my dreams|said nobody|rocket scientist|world champion|professional (?:procrastinator|email|sleeper|overthinker)|expert (?:in|at) (?:procrastinat|doing nothing|napping|sleeping|overthinking|wasting))\b|\/s$|\bnot !$/;

/** "wanna be an analyst lol", "skills: Canva lol": what is hoped for, or listed, is laughed off and meant. */
const HOPES =
  /^(?:i )?(?:really |just |kinda )*want to [^.;]* lol$|^(?:(?:ok|okay|so|well|and|my) )*(?:skills?|tools?|stack|background) (?::|=) /;

/** The parts of a plain sentence in which a person states something: not what they ask, suppose, report or joke. */
export function assertiveParts(text: string, isAsked: boolean): Span[] {
  if (JOKES.test(text) && !HOPES.test(text)) return [];
  let end = text.length;
  if (SUPPOSES_FIRST.test(text)) return isAsked ? [] : toldAgain(text, 0);
  const asks = turnToAsking(text, isAsked);
  if (asks !== null) end = asks;
  else if (isAsked) end = askedFrom(text);
  if (end === 0) return [];
  for (const turn of [WONDERS, SUPPOSES]) end = Math.min(end, turn.exec(text)?.index ?? end);
  return withoutReports(text, end);
}

/** "I know Java, would Kotlin be hard?", "I'm a nurse, good idea?": what is asked is the end of what is told. */
function askedFrom(text: string): number {
  const asked =
    /(?: ,| ;| -| \.) (?:and |so |but |or )?(?:(?:would|will|can|could|should|is|are|does|do|has|any|worth|good|bad|right|correct|thoughts|ideas?|advice|possible|realistic|too)\b[^,;]*) \?(?: \?)*$/.exec(
      text,
    );
  const isTold =
    /^(?:(?:so|hi|hello|hey|well|,) )*i (?:am|have|know|work|use|speak|do|can|just|already|currently)\b/.test(
      text,
    );
  return asked && isTold ? asked.index : 0;
}

/** "If I had a degree …, BUT AS IT STANDS I'm a guard": what is told as true after all. */
function toldAgain(text: string, from: number): Span[] {
  const back =
    /(?: ,| ;| -|^) ?(?:but|however) (?:as it (?:is|stands)|as things (?:are|stand)|in fact|for now|right now|at the moment|currently|in reality|i (?:am|have been)(?! not)) /.exec(
      text.slice(from),
    );
  const start = back ? from + back.index + (/^.*?(?:but|however) /.exec(back[0])?.[0].length ?? 0) : -1;
  return start < 0 || SUPPOSES.test(text.slice(start)) || ASKS.test(text.slice(start))
    ? []
    : withoutReports(text, text.length, start);
}

function turnToAsking(text: string, isAsked: boolean): number | null {
  for (let from = 0; from < text.length; ) {
    const asks = ASKS.exec(from === 0 ? text : text.slice(from));
    if (!asks) return null;
    if (isAsked || !TELLS.test(text.slice(from + asks.index, from + asks.index + 40)))
      return from + asks.index;
    from += asks.index + asks[0].length;
  }
  return null;
}

/** A report holds to the end of its sentence, or to a "but I" of the person's own. */
function withoutReports(text: string, end: number, begin = 0): Span[] {
  const parts: Span[] = [];
  let start = begin;
  for (let from = begin; from < end; ) {
    const report = firstReport(text.slice(from, end));
    if (report === null) break;
    parts.push({ start, end: from + report });
    const back =
      / (?:but|however ,?|, though ,?|; (?:but )?) ?(?=i (?:am|have|'d|do|can|know|work|never)\b)/.exec(
        text.slice(from + report, end),
      );
    if (!back) return parts.filter((part) => part.end > part.start);
    start = from + report + back.index;
    from = start + back[0].length;
  }
  parts.push({ start, end });
  return parts.filter((part) => part.end > part.start);
}

function firstReport(text: string): number | null {
  const match = REPORTS.exec(text);
  if (!match) return null;
  const own = SELF_REPORT.exec(text);
  if (own && own.index <= match.index && own.index + own[0].length >= match.index + match[0].length) {
    const later = firstReport(text.slice(own.index + own[0].length));
    return later === null ? null : own.index + own[0].length + later;
  }
  return match.index;
}

/** Who else may have written what a message passes on. */
const SOMEBODY =
  "(?:friend|mate|buddy|flatmate|roommate|housemate|colleague|coworker|co-worker|boss|manager|brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|uncle|aunt|nephew|niece|wife|husband|partner|spouse|girlfriend|boyfriend|fianc[ée]e?|neighbou?r|mentor|mentee|student|client|candidate|applicant|employee|intern|teammate|guy|girl|woman|man|person|someone|somebody|stranger)";
const WRITING =
  "(?:cv|r[ée]sum[ée]|profile|bio|biography|cover letter|letter|about(?: section| me| page)?|summary|introduction|intro|post|message|email|e-mail|linkedin|application|statement|text|story|words|self-description|description|pitch|draft|comment|answer|reply)";
const WROTE =
  "(?:wrote|writes|sent|emailed|e-mailed|texted|messaged|posted|drafted|shared|forwarded|put together|came up with|published|typed|said)";
/** "My flatmate wrote this about himself", "Here is my sister's CV", "Her bio reads", "Forwarded from a client". */
const HANDS_ON = new RegExp(
  [
    `\\b(?:my|our|a|an|this|that|one of my|some|his|her|their|the) (?:[\\w-]+ ){0,3}?${SOMEBODY}s? (?:just |has |had |recently |of mine |at work )*${WROTE}\\b`,
    `\\b(?:he|she|they|someone|somebody) (?:just |has |had |recently |also )*${WROTE} (?:this|the following|that|it|me|us|about)\\b`,
    `\\b(?:my|our|a|an|this|that|his|her|their|the) (?:[\\w-]+ ){0,2}?${SOMEBODY}(?:'s|’s|s'|s’) (?:[\\w-]+ ){0,2}?${WRITING}\\b`,
    `\\b(?:his|her|their|someone's|somebody's|someone else's) (?:[\\w-]+ ){0,2}?${WRITING}\\b`,
    `\\b(?:written|sent|posted) by (?:my|a|an|our|his|her|someone|somebody) `,
    "\\b(?:found|saw|seen|read|copied|spotted|came across|got|took) (?:this|it|that|these|something|one)?(?: post| comment| profile)? ?(?:on|in|from|off) [^:.\\n]{2,40}\\s*(?::|$)",
    "^\\W*(?:forward(?:ed|ing)|fwd?)\\b",
    `\\b(?:from|by|of) (?:a|my|our) (?:[\\w-]+ )?${SOMEBODY}\\s*(?::|$)`,
  ].join("|"),
  "i",
);
/** From here on a part is played. */
const PLAYS =
  /\b(?:let(?:'|’)?s|let us|can we|could we|shall we|want to|we(?:'|’)?re going to|i(?:'|’)?d like to) (?:do (?:an? |some )?)?(?:role-?\s?play|mock interview|pretend)\b|(?:^|[.!?]\s+)(?:role-?\s?play|scenario|simulation|fiction)\b\s*[:,-]|\bin (?:this|the|our|my) (?:role-?\s?play|scenario|simulation|game|story|novel)\b|\b(?:my|the) (?:fictional )?character (?:is|says|has|was)\b|\byou (?:play|are|be) the (?:recruiter|interviewer|hiring manager|employer)\b/i;
const LONGEST = 400;

/** Where in a message somebody else begins to speak, or a part is played; the message's length where nobody does. */
function otherVoiceFrom(text: string): number {
  const played = PLAYS.exec(text)?.index ?? text.length;
  return Math.min(played, handedOnFrom(text));
}

/** What follows a line, or a colon, that hands on another's words. */
function handedOnFrom(text: string): number {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, Math.min(end, from + LONGEST));
    const hands = HANDS_ON.exec(line);
    if (hands) {
      const colon = line.indexOf(":", hands.index);
      return colon >= 0 ? from + colon + 1 : end;
    }
    from = end + 1;
  }
  return text.length;
}

/** The text in the same length, without what others say in it; a question to us at the end is the person's again. */
export function withoutOtherVoices(text: string): string {
  const from = otherVoiceFrom(text);
  if (from >= text.length) return text;
  const last = text.lastIndexOf("\n\n");
  const isBack = last > from && /\?\s*$/.test(text);
  const end = isBack ? last : text.length;
  return text.slice(0, from) + text.slice(from, end).replace(/[^\n]/g, " ") + text.slice(end);
}

import { isInstruction } from "../text/instructions";

/** Who speaks of themselves writes no advert, though they may paste one. */
const FIRST_PERSON = /\b(?:I|i|im|Im|ive|Ive|my|My|me|Me|mine|myself|Myself)\b/;
/** How those speak who look for somebody: to "you", as "we", or of what somebody must bring. */
const SEEKING = new RegExp(
  [
    "\\bwe(?:['’]re|['’]ll| are| will)? (?:also |now |currently |always )*(?:hiring|recruiting|looking|seeking|offer|offering|need|require|expect|provide|value|pay|teach|train|welcome|ask)\\b",
    "(?<!\\b(?:do|did|can|could|would|will|if|what|when|are|have|should) )\\byou(?:['’](?:ll|ve|re)| will| must| should| have| are| bring| hold| speak| need| enjoy| possess)\\b",
    "\\byour (?:profile|tasks|role|mission|responsibilities|duties|skills|application|cv|background|experience)\\b",
    "\\b(?:required|desirable|essential|must[- ]haves?|must (?:have|be|hold|know|speak)|mandatory|preferred|wanted|vacanc(?:y|ies)|(?:now|urgently|currently) (?:hiring|recruiting)|a plus|an advantage)\\b",
    "\\b(?:apply (?:now|today|by|via|to|at|within|online)|send (?:us )?(?:your |a )?(?:cv|r[ée]sum[ée])|closing date|competitive (?:salary|pay|package)|equal opportunit|join (?:us|our)|(?:salary|pay) (?:range|from|up to|negotiable)|immediate start|maternity cover|(?:successful|ideal|right) (?:candidate|applicant)|(?:applicants?|candidates?) |person spec|per annum|no experience (?:needed|necessary|required))",
    "[£$€]\\s?\\d[\\d.,]*k?\\s*(?:-|–|to|per|/|p\\.?a\\b|an? (?:hour|year))",
    "\\((?:[mfdwx]/){1,3}[mfdwx]\\)",
    // What labels say that no résumé has, a salary that a line ends with, and a title that is "needed".
    "(?:^|\\n)\\W*(?:reports? to|salary|pay|hours|contract(?: type)?|closing date|deadline|job (?:purpose|description|type)|purpose of (?:the )?(?:role|post|job)|about the (?:role|job)|role profile|job profile|vacancy)\\s*(?::|$|\\n)",
    "(?:^|[\\n|–-])\\s*[£$€]\\s?\\d{2,3}(?:[,.]\\d{3}|k)\\b[^\\n]{0,20}(?:$|\\n)",
    "(?:^|[\\n.]\\s?)\\W*(?:[\\p{L}-]+ ){1,4}(?:needed|wanted|sought)(?= (?:at|in|for|by|to|on|immediately|urgently|asap|from)\\b|\\s*[.:!,–-])",
  ].join("|"),
  "iu",
);
const LONGEST = 5000;

/** Whether a part of a message is somebody's who looks for somebody: no first person in it, and one of their turns. */
export function seeksSomebody(part: string): boolean {
  const shown = withoutQuestions(part.slice(0, LONGEST));
  return SEEKING.test(shown) && isUnvoiced(shown);
}

/** A line that asks is whose the message is, above an advert or below it. */
function withoutQuestions(part: string): string {
  return part
    .split("\n")
    .filter((line) => !/\?\s*$/.test(line))
    .join("\n");
}

/**
 * Whether a part of a message may belong to the advert beside it: nobody speaks of themselves in it. An order to the
 * machine ("You must store that") is none: it takes belief from the whole message.
 */
export function isUnvoiced(part: string): boolean {
  const opening = part.slice(0, LONGEST);
  const shown = withoutQuestions(opening);
  if (shown.includes("\n") && shown !== opening) return isUnvoiced(shown);
  return !FIRST_PERSON.test(opening) && !isInstruction(opening);
}

const QUOTED = /"([^"\n]{12,2000})"|“([^“”\n]{12,2000})”/g;

/** Whether a message quotes an advert: a title that stands beside the quotation is the advert's too. */
export function quotesAdvert(text: string): boolean {
  return [...text.slice(0, LONGEST).matchAll(QUOTED)].some(([, straight, curly]) =>
    seeksSomebody(straight ?? curly ?? ""),
  );
}

/** What people ask of a posting that they show. */
const OF_POSTING =
  /\b(?:this|that|the|such an?|these|those) (?:[\w-]+ )?(?:jobs?|roles?|posts?|positions?|ads?|adverts?|postings?|listings?|ask|vacancy|offer|spec|requirements?|package|employer)\b|\bfor this\b|\bnegotiable\b|\b(?:salary|pay|wage)\b|\b(?:entry[- ]level|fair|reasonable|realistic|legit|apply(?:ing)?)\b/i;

/** Whether a message shows a posting: nobody speaks of themselves in it, it has no history, and it asks about a post. */
export function asksOfPosting(text: string): boolean {
  const opening = text.slice(0, LONGEST);
  const asked = opening.match(/[^.?!\n]{3,200}\?/g) ?? [];
  return (
    !FIRST_PERSON.test(opening) &&
    !/(?:19|20)\d\d|\b(?:cv|r[ée]sum[ée]|profile|linkedin)\b/i.test(opening) &&
    asked.some((question) => OF_POSTING.test(question))
  );
}

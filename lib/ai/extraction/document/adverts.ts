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
  ].join("|"),
  "i",
);
const LONGEST = 5000;

/** Whether a part of a message is somebody's who looks for somebody: no first person in it, and one of their turns. */
export function seeksSomebody(part: string): boolean {
  const opening = part.slice(0, LONGEST);
  return SEEKING.test(opening) && isUnvoiced(part);
}

/**
 * Whether a part of a message may belong to the advert beside it: nobody speaks of themselves in it. An order to the
 * machine ("You must store that") is none: it takes belief from the whole message.
 */
export function isUnvoiced(part: string): boolean {
  const opening = part.slice(0, LONGEST);
  return !FIRST_PERSON.test(opening) && !isInstruction(opening);
}

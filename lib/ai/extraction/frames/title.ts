import { readRole } from "../grammar/roles";
import { scanKnown } from "../grammar/scan-known";
import { type Plain, toPlain } from "../text/plain";

/** What stands before a message's first words without saying anything. */
const NOTHING_YET =
  /^(?:[^\p{L}\p{N}]|hi|hello|hey|hiya|there|all|good (?:morning|day|evening|afternoon)|ok|okay|so|well|thanks|yes|yeah|sure)*$/iu;
const THEN =
  /^ (?:,|\.|-|:|;|\(|!|with|at|in|for|on|from|here|now|but|turned|nights|days|online|part-time|full-time|doing|using|working|specialising|specializing|specialised|looking (?:to|for|at)|wanting to|trying to|hoping to|thinking (?:of|about)|considering|currently|mostly|mainly|primarily)(?= |$)/;
/** After these the title needs something told besides: "nurse in Leeds" may be what somebody looks for. */
const PLACED = /^ (?:at|in|for|on|from|with|now|here) /;
/** Words of who looks for somebody, asks, or speaks of others. */
export const SOUGHT =
  /\b(?:seeks?|seeking|needs|wants|offers|hires|wanted|required|needed|must|vacancy|vacancies|(?:now|are|is|we(?:'|’)?re) (?:hiring|recruiting)|apply (?:now|today|by|via|online|within|for)|(?:competitive|great|good|excellent|attractive|generous) (?:pay|salary|rates?|benefits|pension|package)|salary|per hour|p\.?h|near me|cost|how|what|which|why|where can|he|she|they|his|her|him|them|we (?:need|want|offer|are|seek|pay|provide|require|look)|you|your|vs|versus)\b|\b(?:jobs?|roles?|positions?|courses?|training|apprenticeships?|interview|exam|salaries|wages|shortage)\b(?= ?(?:[.?!]|$|in |near |for |at ))|[£$€?\n]/i;
/** What tells that somebody speaks of themselves. */
const SIGN =
  /\b(?:i|i['’]?m|i['’]?ve|my|me|here|years?|yrs?|months?|since|licen[cs]e|ticket|card|certified|registered|reg|qualified|mostly|mainly|daily|currently|now|still|also|atm|at the moment|by trade|freelance|self-employed|based|(?:level|band|grade|class|part) \d)\b/i;
const SETTLED = /^[^.;]{3,60} in (?:the )?\p{Lu}/u;
/** "night manager at the Hilton". */
const EMPLOYED = /^[^.,;]{3,60} (?:at|for|with) (?:the )?\p{Lu}/u;
const LONGEST = 400;

function holdsKnown(source: string): boolean {
  const whole = toPlain(source, 0, source.length);
  return scanKnown(whole, 0, whole.text.length).length > 0;
}

/** "Spanish teacher and translator". */
function isAndRole(plain: Plain, after: string): boolean {
  const joint = /^ (?:and|&) /.exec(after)?.[0];
  const from = plain.text.length - after.length + (joint?.length ?? 0);
  return joint !== undefined && readRole(plain, from, plain.text.length)?.start === from;
}

/** "QA engineer with Selenium, I also test APIs": a short message that begins with a title is about who wrote it. */
export function leadsAsTitle(plain: Plain, after: string): boolean {
  const { source, text, words } = plain;
  const begin = words[0]?.start ?? 0;
  const goesOn = source.trimEnd().length > begin + text.length + 3;
  const isThen = after === "" ? goesOn : THEN.test(after) || isAndRole(plain, after);
  if (source.length > LONGEST || !NOTHING_YET.test(source.slice(0, begin)) || !isThen) return false;
  if (SOUGHT.test(text) || /[\n£$€]/.test(source.trim())) return false;
  if (!SIGN.test(source) && !EMPLOYED.test(source) && !SETTLED.test(source) && !holdsKnown(source))
    return false;
  return (
    !PLACED.test(after) ||
    EMPLOYED.test(source) ||
    / (?:,|-|:|;|\() | [.!] ?.|\bwith\b/.test(after) ||
    source.length > begin + text.length + 8
  );
}

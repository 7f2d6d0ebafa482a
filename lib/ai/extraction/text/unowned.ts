import { splitSentences } from "@/lib/ai/embedding/split-sentences";
import { isKnownEmployer } from "../vocabulary/employers";
import { isPlaceName } from "../vocabulary/places";
import { withoutSpeakers } from "./transcript";

/**
 * What stands in a message in the person's own words and is none of their statements: what others say in a transcript, what they
 * admit to have lied, what they ask not to keep or to forget, and what is said of somebody else.
 */

const LONGEST_SENTENCE = 1_500;

const NAME = "(?:\\p{Lu}[\\p{L}'’-]{1,20})(?: \\p{Lu}[\\p{L}'’-]{1,20})?";
const KIN =
  "(?:friend|mate|flatmate|roommate|housemate|brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|uncle|aunt|nephew|niece|wife|husband|partner|spouse|girlfriend|boyfriend|fianc[ée]e?|neighbou?r|parents?|grandmother|grandfather|twin)s?";
const AT_WORK =
  "(?:boss|manager|colleague|coworker|co-worker|mentor|mentee|student|client|candidate|applicant|employee|teammate|assistant|supervisor|recruiter|interviewer|teacher|guy|girl|woman|man|person)s?";
const SOMEBODY = `(?:he|she|they|somebody|someone|${NAME}|(?:my|our|his|her|their|the|a|an|one|another|some) (?:[\\p{L}-]+ ){0,2}?(?:${KIN}|${AT_WORK}))`;
const SAYING =
  "(?:said|wrote|replied|answered|told (?:me|us|him|her|them|everyone|everybody|the [a-z]+)|claimed|explained|announced|added|insisted|shouted|whispered|typed|texted|boasted|bragged|lied|laughed|smiled|joked|sighed|cried|yelled|muttered|mumbled|continued|went)";

/** These leave nothing of their sentence. Who says something in "I am an analyst, my boss told me to learn SQL" is not quoted: the saying does not end it. */
const WHOLE = [
  new RegExp(
    `[,!?] ?["'”’]? ?(?:${SAYING}|says|writes|claims|insists) (?!I\\b|so\\b|that\\b|to\\b)${SOMEBODY}\\b`,
    "u",
  ),
  new RegExp(
    `[,!?] ?["'”’]? ?${SOMEBODY} (?:has |had |once |always |just |then |also |proudly |later )*${SAYING}(?: (?:once|again|then|later|today|yesterday|\\p{Ll}+ly))?(?=\\W*$)`,
    "u",
  ),
  /\b(?:falsely|wrongly|untruthfully|incorrectly|mistakenly|fraudulently|dishonestly)\b[^.\n]{0,40}\b(?:says?|said|claim(?:s|ed)?|state[sd]?|list(?:s|ed)?|told|tell|wrote|written|put|describe[sd]?|call(?:s|ed)?|assume[sd]?|think|thought|believe[sd]?|show(?:s|n|ed)?)\b/i,
  /\b(?:says?|said|claim(?:s|ed)?|state[sd]?|list(?:s|ed)?|told|wrote|written|put|described?|calls?|called|shows?|shown)\b[^.\n]{0,40}\b(?:falsely|wrongly|untruthfully|incorrectly|mistakenly|fraudulently|dishonestly)\b/i,
  /[,;–—-] ?(?:but |and )?(?:which|that|this|it|all of (?:it|which|that))(?:(?: is| was|['’]s)(?: all| just| simply| actually| of course)*) (?:an? (?:lie|fib|joke|invention|fabrication|exaggeration)|lies|not true|untrue|false|wrong|made[ -]up|invented|nonsense|fiction|bullshit|rubbish)\b/i,
];
/** These leave nothing after them, to the end of their part of the sentence. */
const FROM_HERE = [
  /\b(?:I|we|I['’]ve|I['’]d|my (?:cv|r[ée]sum[ée]|profile|linkedin|application|letter|bio)) (?:have |had |once |even |also |just |sometimes |only |always |simply |actually |totally |completely |shamelessly |admittedly )*(?:lied?|lies|lying|fibbed|bluffed|exaggerated?|(?:made up|invented|fabricated|faked|feigned|pretend(?:ed|s)?|simulated) (?:that\b|to\b|being\b|having\b|my\b|it\b|an? (?:degree|phd|diploma|certificate|job|career|past|background)\b|(?:the )?(?:story|claim|fact)\b|I\b))/i,
  /\b(?:I|we)(?:['’]ve| have)? (?:had |only |also |once )*(?:known|know|knew|met|meet) [\p{L}+#.]+['’]s (?:creator|author|inventor|founder|maker|developer|designer|boss|owner|ceo|team|people)\b/iu,
  /\b(?:I|we)(?:['’]m| am| was| were|['’]ve been| have been) (?:just |only |still |always )*(?:lying|pretending|faking|bluffing|exaggerating|making (?:it )?up)\b/i,
  /\b(?:it is|it['’]s|it was|that is|that['’]s) (?:just |simply |of course )?(?:an? (?:lie|fib|joke|invention|exaggeration)|not true|untrue|false) (?:that|when|to say)\b/i,
  /\b(?:the|my|a|this|that|one|another|big|biggest|little|white) (?:lie|fib|untruth|invention|false claim|made-up claim|cover story)\b(?: is| was|:|,)? (?:that|about|I)\b/i,
  /\b(?:cv|r[ée]sum[ée]|linkedin|profile|form|letter|website|certificate|autofill|reference|he|she|they|it) (?:only |just )?(?:claims?|claimed|pretends?|alleges?|alleged)\b/i,
];
const NOT_TO =
  "(?:do not|did not|didn['’]?t|do n['’]t|don['’]?t|never|must not|mustn['’]?t|should not|shouldn['’]?t|need not|needn['’]?t|cannot|can['’]?t|may not|shall not|will not|won['’]?t|no need to|there is no need to|stop|avoid|quit|refrain from|without)";
const KEEP =
  "(?:stor|sav|remember|not|writ|record|keep|add|log|memori[sz]|put|list|mention|includ|register|tell|shar|say|repeat|reveal|assum|conclud|claim|pretend)(?:e|es|ing|ting)?";
const ORDERS = [
  new RegExp(
    `(?<!\\b(?:I|we|he|she|they|who|I['’]d|I['’]ll) (?:really |just |also |would |will |could )?)\\b${NOT_TO} (?:ever |please |you |just |have to |need to |want you to |again |also |by any means )*${KEEP}(?: (?:it|this|down|in|on|to|into|anywhere|anyone|anybody|people|them|him|her|me|my|the|your|profile|memory|notes?|file|cv|r[ée]sum[ée]|letter|record|fact|information|part|about|how|as|even|still|again)){0,7}?(?: that\\b| I\\b| my\\b| me\\b| about\\b|:)`,
    "iu",
  ),
  /(?:^|[,;:.!–—-] ?|\b(?:please|pls|just|now|then|and|so|to|you|should|must|better|kindly|let['’]s|also) )(?:forget|unlearn|erase|delete|remove|scrap|strike|drop|wipe|discard|disregard|ignore)(?: (?:again|please|at once|the|fact|facts|from|your|memory|profile|notes?|part|bit|line|sentence|entry|claim|where|what|about|everything|anything|information|that|how|me|my|ever|saying|having)){0,8}?(?: that\b| how\b| I(?:['’]\w+)?\b| my\b| about me\b| being\b)/iu,
];
/** "Don't forget that I am a nurse" tells. */
const REMINDS =
  /\b(?:do not|don['’]?t|never|not to|won['’]?t|cannot|can['’]?t|lest you|unless you)(?: you)?(?: ever| please)? (?:forget|delete|erase|remove|drop|ignore|disregard|unlearn|discard)\b/i;
const PART_END = /;|,? but\b|[,–—-] (?:in fact|actually|in reality|in truth|the truth is|now|instead)\b|\n/i;

/** "I was almost a pilot": not so. */
const NOT_QUITE =
  /\b(?:I|we)(?: was| were| am|['’]m| had been|['’]d been| have been|['’]ve been)(?: once| very| so| this| only| just)* (?:almost|nearly|practically|virtually|close to (?:being|becoming)|near to (?:being|becoming)|on the (?:verge|brink|point|edge) of (?:being|becoming)|about to (?:be|become)|supposed to (?:be|become)|going to (?:be|become)|meant to (?:be|become)|set to (?:be|become)|due to (?:be|become)|within an inch of (?:being|becoming)|a hair(?:['’]s breadth)? (?:away )?from (?:being|becoming)|inches (?:away )?from (?:being|becoming)) (?:an? |the )[^,.;!?\n]{1,60}|\b(?:almost|nearly),? I (?:was|became|had been|got to be) (?:an? |the )[^,.;!?\n]{1,60}|\bI (?:came|got) (?:very |so |really |quite )?(?:close|near) to (?:being|becoming) [^,.;!?\n]{1,60}/gi;
/** "I live near Google": a firm is no place. */
const BESIDE =
  /\b(?:near|nearby|next to|next door to|close to|beside|opposite|across from|across the (?:street|road) from|not far from|round the corner from|around the corner from|(?:in|within) (?:walking|cycling|driving) distance (?:of|from)|a (?:block|mile|walk|short walk|stone['’]s throw) (?:away )?from|down the (?:street|road) from) (?:the |a |an |our |my )?(?:old |new |big |local |nearest )?(\p{L}[\p{L}&'’.-]{1,20}(?: \p{L}[\p{L}&'’.-]{1,20})?)/giu;
const LIVES =
  /\b(?:live|lived|living|stay|staying|based|reside|moved|home|flat|apartment|house|rent|renting|am|sit)\b/i;

/** "As a teacher, my sister earns less": who is meant is the main clause's subject. */
const FRONTED = new RegExp(
  `^(?:\\W|[Aa]nd |[Bb]ut |[Ss]o |[Ww]ell,? |[Bb]ecause |[Aa]lso,? )*([Aa]s an? [^,.;:!?\\n]{1,60}?)(?:, ?| )(?=(${SOMEBODY}|you|people|everyone|everybody) ([^\\n]*))`,
  "u",
);

/** The text in the same length, without all that. */
export function withoutUnowned(text: string): string {
  const lines = withoutSpeakers(text);
  let own = "";
  let from = 0;
  for (const { start, end } of splitSentences(lines)) {
    own += lines.slice(from, start) + ownPart(lines.slice(start, end));
    from = end;
  }
  return own + lines.slice(from);
}

function ownPart(sentence: string): string {
  const read = sentence.slice(0, LONGEST_SENTENCE);
  if (WHOLE.some((pattern) => pattern.test(read))) return blank(sentence);
  let own = withoutFrontedOther(sentence);
  const orders = REMINDS.test(read) ? [] : ORDERS;
  for (const pattern of [...FROM_HERE, ...orders]) own = withoutFrom(own, pattern);
  own = own.replace(NOT_QUITE, blank);
  return LIVES.test(own)
    ? own.replace(BESIDE, (part, name: string) => (isFirm(name) ? blank(part) : part))
    : own;
}

function withoutFrom(sentence: string, pattern: RegExp): string {
  const found = pattern.exec(sentence.slice(0, LONGEST_SENTENCE));
  if (!found) return sentence;
  const after = found.index + found[0].length;
  const stop = PART_END.exec(sentence.slice(after))?.index;
  const end = stop === undefined ? sentence.length : after + stop;
  return sentence.slice(0, found.index) + blank(sentence.slice(found.index, end)) + sentence.slice(end);
}

function withoutFrontedOther(sentence: string): string {
  const fronted = FRONTED.exec(sentence.slice(0, LONGEST_SENTENCE));
  if (!fronted) return sentence;
  const [, as = "", subject = "", rest = ""] = fronted;
  if (!isOfAnother(subject, rest)) return sentence;
  const at = fronted[0].indexOf(as);
  return sentence.slice(0, at) + blank(as) + sentence.slice(at + as.length);
}

/** "As a teacher, my boss pays me little", "As a developer, Python helps me": the person is the teacher, and the developer. */
function isOfAnother(subject: string, rest: string): boolean {
  if (new RegExp(` ${KIN}$`, "iu").test(subject)) return true;
  const isNamed =
    /^\p{Lu}/u.test(subject) &&
    !/^(?:I|What|How|Is|Are|Do|Does|Can|Could|Should|Would|Will|Where|Which|When|Why|Who|My|Our|The|It)\b/.test(
      subject,
    );
  const isPerson = isNamed || /^(?:he|she)$/i.test(subject);
  return !/\b(?:me|my|us|our|mine)\b/i.test(rest) && (isPerson || !/\b(?:I|I['’]\w+)\b/.test(rest));
}

function isFirm(name: string): boolean {
  return [name, name.split(" ")[0] ?? ""].some((words) => {
    const firm = words.replace(/(?:['’]s?|[.'’-])+$/, "");
    return isKnownEmployer(firm) && !isPlaceName(firm);
  });
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, " ");
}

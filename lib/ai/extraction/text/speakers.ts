import { isKnownEmployer } from "../vocabulary/employers";
import { isRoleNoun, lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";

const BEFORE = "(?:the|my|our|a|an|hiring|senior|first|second|future|former|old|new|line|hr|career) ";
/** Who speaks in a transcript, by what they are there. */
const PARTS = new RegExp(
  `^(?:${BEFORE})*(?:interviewer|interviewee|recruiter|headhunter|hr|boss|mentee|applicant|colleague|coworker|co-worker|friend|mate|panel|panell?ist|host|guest|moderator|narrator|speaker|caller|mother|father|mum|mom|dad|sister|brother|wife|husband|son|daughter|aunt|uncle|cousin|neighbou?r|roommate|flatmate|he|she|they|him|her|person|someone|somebody|stranger|man|woman|boy|girl|voice|other)(?: (?:[a-z]|\\d{1,2}|one|two|three))?$`,
);
/** Who comes to somebody for something: whoever reads the text, these speak where they say "I". */
const PARTIES = new RegExp(
  `^(?:${BEFORE})*(?:candidate|client|customer|patient|student)(?: (?:[a-z]|\\d{1,2}))?$`,
);
/** What a line of a résumé may begin with as well: "Manager: I managed a team of 12". */
const ROLES = new RegExp(
  `^(?:${BEFORE})*(?:manager|supervisor|partner|agent|employer|employee|ceo|teacher|lead|mentor|coach)(?: (?:[a-z]|\\d{1,2}))?$`,
);
const WITH_YEAR = /\([^()]*(?:19|20)\d\d[^()]*\)/;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|frau|herr|señora?|sra?|mme|m)\.? \p{L}/u;
const OWN = /^(?:me|myself|i|self|mine)$/;
const NAMES = new Set(
  `aaron abdul adam adrian agnes ahmed aisha alan albert alex alexander alexandra alfred ali alice alicia alina alison amanda amelia amina amir amy ana anastasia andre andrea andreas andrew andy angela anita anja anna anne annie anton antonio arjun arthur astrid barbara beatrice ben benjamin bernd beth bill birgit bob brian bruno carl carla carlos carmen carol caroline catherine cathy charles charlie charlotte chen chiara chloe chris christian christina christine christoph christopher claire clara claudia colin craig cristina daniel daniela dave david deborah dennis diana diego dieter dmitri dominik donald donna dorothy eddie edith edward elena elias elisabeth elizabeth ella ellen emily emma eric erik ernst esther eva evelyn fatima felix fernando fiona florian francesca francis frank franz fred frida gabriel gary george georg gerhard giovanni giulia grace graham greg gustav hannah hans harry hassan heather heidi heike heinz helen helena helga henrik henry hugo ian ibrahim ida igor ingrid irene isabel isabella ivan jack jacob jakob james jamie jan jana jane janet jason javier jean jennifer jenny jens jeremy jessica jill jim joan joanna joe joel johan johanna john jonas jonathan jorge jose josef joseph josh joshua juan judith judy julia julian julie juliet justin jürgen karen karin karl kate katharina katherine kathy katie katrin keith kelly ken kevin kim klaus kurt kyle lara larry laura lauren lea leah lee lena leo leon leonie lia liam lily linda lisa louis louise lucas lucia lucy luis luisa lukas luke magda manuel marc marco marcus margaret maria mariam marie marina mario marion mark marta martha martin martina mary mateo matt matthew matthias max maya megan mei melanie melissa mia michael michelle miguel mike mila mohamed mohammed monica monika nadia nancy natalia natalie nathan neil nicholas nick nicola nicole nina noah nora norbert olaf oleg olga oliver olivia omar oscar otto pablo pam pamela patricia patrick paul paula paulina pedro penny peter petra philip phil pierre piotr priya rachel rafael raj ralf ralph ravi raymond rebecca renate richard rita rob robert robin roger roland rosa rosie ruth ryan sabine sally salma sam samantha samir samuel sandra sara sarah sasha scott sean sebastian sergei sharon silvia simon simone sofia sonja sophia sophie stefan stephanie stephen steve steven susan susanne suzanne sven tamara tanya tara ted teresa theo theresa thomas tim timo tina tobias todd tom tomas tommy tony tracy ursula uwe valentina vanessa vera veronica victor victoria vincent viktor vladimir walter wendy werner wei will william willy wolfgang xavier yasmin yusuf yuki yvonne zainab zara zoe`.split(
    " ",
  ),
);
/** Words that lead what somebody says of themselves, or how they say it. */
const LABELS =
  /^(?:about|achievements?|address|again|age|aim|ambitions?|answer|anyway|apologies|area|aside|availability|awards?|background|basics|basically|before|behaviou?r|bio|birthday|bonus|bottom|brief|but|career|caveat|certificates?|chef|city|clarity|company|confession|context|country|cv|dates?|day|days|degrees?|department|details?|diploma|disclaimer|dream|duties|edit|education|email|employers?|employment|end|english|evenings?|everything|example|experience|expertise|extra|extras|fact|facts|field|final|finally|first|focus|fyi|goals?|grade|hello|heads|health|here|hey|hi|highlights?|history|hobbies|hobby|home|honest|honestly|hope|hours|however|idea|industry|info|intro|job|jobs|key|kudos|languages?|last|late|later|lately|lesson|level|life|likes?|links?|lol|main|mind|mornings?|motto|name|nationality|next|niche|nights?|no|note|notes|nothing|now|number|numbers|objective|obviously|office|ok|okay|old|one|origin|others?|overview|part|passion|past|pay|person|personality|phone|place|plan|plans|plus|point|position|post|present|pro|problem|pros|cons|profile|project|projects|ps|p\.s|q|question|questions|quick|rank|reality|reason|recap|recent|record|references?|remark|remember|request|rest|result|results|resume|résumé|role|roles|rule|salary|school|sector|seniority|shift|short|simple|since|site|skill|skills|so|soft|sorry|spare|speciality|specialty|spoiler|stack|start|state|status|still|story|strength|strengths?|studies|study|subject|sum|summary|surname|tasks?|team|tech|thanks|then|there|thing|things|third|title|tldr|tl|today|tomorrow|tonight|tools?|top|town|trade|trades|truth|twist|two|unfortunately|university|update|upside|downside|values?|wait|warning|weak|weakness|week|weekends?|well|what|who|where|when|why|how|which|wish|work|worries|worry|year|years|yes|yesterday|yet)$/;
/** What is no name of a person, by its end. */
const NOUNISH =
  /(?:tion|sion|ment|ness|ship|ity|ing|ence|ance|ology|graphy|hood|dom|ure|ics|ly|ers?|ors?|ists?|ism|cy|ty|ware|craft|work|care)$/;

/** `party` and `role` speak for somebody else only where the text has another speaker; null: no speaker, such as "Skills". */
export type Speaker = "me" | "other" | "party" | "role" | null;

function partOf(label: string, says: string): Speaker {
  if (PARTS.test(label) || TITLES.test(label)) return "other";
  if (!SPEAKS.test(says)) return null;
  if (PARTIES.test(label)) return "party";
  return ROLES.test(label) ? "role" : null;
}

/** `me`: the person by whom the message is; `other`: somebody else. */
export function speakerOf(label: string, says: string): Speaker {
  if (WITH_YEAR.test(label)) return null;
  const name = label.trim().replace(/\s*\([^()]{0,30}\)$/, "");
  const low = name.toLowerCase();
  if (OWN.test(low)) return "me";
  const part = partOf(low, says);
  if (part) return part;
  const words = name.split(/\s+/);
  if (words.length > 3 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  if (words.some((word) => LABELS.test(word.toLowerCase()))) return null;
  if (NAMES.has(words[0]?.toLowerCase() ?? "")) return "other";
  // "Zbigniew: I am a welder": a word that is nothing that we know, and begins to speak at once.
  const isWord =
    words.length > 1 ||
    NOUNISH.test(low) ||
    isRoleNoun(low) ||
    lookUp(low) ||
    isPlaceName(name) ||
    isKnownEmployer(name);
  return !isWord && /^\p{Lu}\p{Ll}+$/u.test(name) && SPEAKS.test(says) ? "other" : null;
}

const SPEAKS = /^\W{0,3}(?:I|I['’](?:m|ve|d|ll)|My|We)\b/;

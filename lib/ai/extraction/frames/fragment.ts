import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { moreRoles } from "../grammar/role-list";
import { type NamedRole, readRole } from "../grammar/roles";
import { roleDrafts } from "../grammar/things";
import type { Plain } from "../text/plain";
import { isRoleNoun } from "../vocabulary/lookup";
import { leadsAsTitle } from "./title";

/** How a sentence begins that leaves out its "I". */
export const TELEGRAM =
  /^(?:(?:well|so|and|but|nope|nah|also|currently|slowly|gradually|finally|now|still|just|mostly|previously|formerly|recently|hi|hello|hey|there|all|everyone|!|ok|yes|yeah|no|not|over|about|around|almost|nearly|roughly|more than|at least|approximately|approx|some|~|,|:|-) )*(?:(?:never|been|was|spent|moved|joined|enrolled|picking|getting|brushing|teaching|on (?:week|day|module|chapter|lesson|unit)|half.?way|part.?way|worked|working|learning|studying|used|have|had|know|no|zero|thinking|considering|planning|looking|hoping|trying|want|love|would|can|do|did|am|not(?: an?)?|speak|fluent|proficient|experienced|skilled|good|great|bad|terrible|interested|keen|eager|applying|aiming|need to|in the (?:process|middle|midst)|in (?:my|the) (?:first|second|third|fourth|final|last) (?:year|month|week)|undergoing|preparing|made redundant|laid off|let go|write|build|manage|lead|led|teach|started|taking|doing|training|trained as|specialised|specialized|specialising|specializing|graduated|lack|live|based|living in|live in|work (?=as|in|at|for|with)|hold|got|hate|studied|employed|hired|qualified|became|left|finished|passed|degree|certified|started|retired|quit|built|managed|wrote|taught|ran|retrained|promoted|been made|own|freelance|semi.?retired|bilingual|trilingual|handle|operate|drive|supervise|maintain|install|repair|(?:pretty|quite|fairly|very) (?:junior|senior)|(?:entry|mid|senior|junior|staff|principal|lead) level|(?:entry|mid)-level|comfortable (?=in|with)|competent|confident (?=in|with|using)|strong (?=in|on)|hands-on)\b|(?:\d|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|half|several)\b)[^,;]{0,24}?\b(?:years?|months?|decades?)\b)/;

/** "With 8 years in retail behind me, …", "As a paralegal with 5 years of experience, …", "Given my 6 years of Go". */
export const PRESUPPOSED =
  /^(?:and |but |so |well , |hi , |hello , |hey , )?(?:as (?:someone|somebody|a person|one) with|with|given|having|after|thanks to|despite|considering(?! (?:moving|becoming|training|retraining|going|switching|changing|an? ))|based on)(?: (?:only|just|over|about|almost|nearly|more than|my|around))* |^(?:and |but |so |hi , |hello , )?(?:as|being) (?:an? |the )/;

/** "About me: 29, data analyst, …". */
const INTRODUCES =
  /^(?:(?:hi|hello|hey|hiya|good (?:morning|day|evening|afternoon)|morning|evening|there|well|so|ok|yes|all|everyone|(?:mum|mom|dad|mother|father|parent|single (?:mum|mom|dad|parent)) of [a-z0-9]+|(?:a )?(?:quick|short|brief) (?:intro|introduction|background|bio)|about me|me|intro|bio|background|for context|context|fyi|\d\d|,|:|-|!) )+/;

/** "Caseworker for the county, child welfare, going on 4 years now". */
const STANDS_FOR_YEARS =
  /^ (?:for|at|in|with|on|,) [^;.:!?]{0,60} (?:,|-) (?:(?:going on|coming up (?:to|on)|for|over|about|almost|nearly|more than|now|been) )?(?:the (?:last|past) )?(?:\d{1,2}\+?|[a-z]+) years?\b/;

/** "Sous chef in a hotel. Pastry is what I'm best at": the person goes on to speak of themselves, and asks nothing. */
function isOwnTitle({ source }: Plain, start: number, after: string): boolean {
  const isFirst =
    start === 0 && source.length < LONGEST_SPOKEN && !/[?\n]|\b(?:he|she|they|him|her)\b/i.test(source);
  return (
    isFirst &&
    /^ (?:(?:in|at|for) an? [^,.;:]{1,40} \.(?: |$)|- [^?]{3,80}\b(?:me|my|i)\b)/.test(after) &&
    /\b(?:i|i['’]?m|i['’]?ve|my|me)\b/i.test(source)
  );
}

const LONGEST_SPOKEN = 400;
/** What only those say who tell of themselves: how long, with which papers, what it is mostly. */
const OF_ONESELF =
  /\b(?:i|i['’]?m|i['’]?ve|my|me|yrs?|years?|since|licen[cs]e|ticket|certified|registered|qualified|mostly|mainly|daily|currently|speciali[sz](?:e|ing|ed)|speciality|trained|self-employed|freelance|by trade|card|(?:level|band|grade|class) \d)\b/i;
const SOUGHT =
  /\b(?:wanted|required|needed|must|vacancy|vacancies|hiring|apply|salary|pay|per hour|p\.?h|near me|courses?|jobs?|cost|how|what|which|why|where can|he|she|they|his|her|him|them|we|our|you|your)\b|[£$€?\n]/i;

/** "Lab tech. PCR, ELISA - daily", "roofer, slate mostly": a short message that begins with a role and seeks nobody. */
function isSelfTold({ source }: Plain, isFirst: boolean, after: string): boolean {
  return (
    isFirst &&
    source.length < LONGEST_SPOKEN / 2 &&
    /^(?: (?:at|in|for|on) [^,.;:?]{1,40}?)?(?: (?:,|\.|-|;|\()(?: |$)|$)/.test(after) &&
    OF_ONESELF.test(source) &&
    !SOUGHT.test(source)
  );
}

/** "Nurses, teachers: all underpaid". */
function isPlural({ text }: Plain, { start, end }: NamedRole): boolean {
  const noun = text.slice(start, end).split(" ").at(-1) ?? "";
  return noun.endsWith("s") && isRoleNoun(noun.slice(0, -1));
}

/** "Senior nurse, 12 years' experience, …": a sentence that begins with what the person is. */
export function readBareRole({ plain, clause }: Scene): Draft[] {
  const text = plain.text.slice(clause.verb);
  const from = clause.verb + (INTRODUCES.exec(text)?.[0].length ?? 0);
  const role = readRole(plain, from, clause.end);
  if (!role) return [];
  const lead = plain.text.slice(from, role.start);
  if (/\b(?:the|my|your|our|this|any)\b/.test(lead)) return [];
  // The years may be a clause of their own: "Welder, 9 years".
  const after = plain.text.slice(role.end);
  const isTold =
    /^ , i (?:am|have|work|use|do|know|can|handle|specialise|specialize|speak)\b/.test(after) ||
    /^ , (?:qualified|certified|licensed|registered|chartered|self-employed|freelance|still|currently)\b|^ (?:here|and proud|by trade|by training|by profession|by day|by night|since (?:19|20)\d\d)\b/.test(
      after,
    ) ||
    /^ , (?:band|grade|level|class|tier|year) \d\b|^ \d{1,2}\+? years?\b(?! old)/.test(after) ||
    /^ (?:with|,|-|for|of|\() (?:over |about |almost |nearly |around |more than )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a decade)/.test(
      after,
    ) ||
    STANDS_FOR_YEARS.test(after) ||
    / (?:under|reporting to|answering to) me\b/.test(after) ||
    isOwnTitle(plain, role.start, after) ||
    isSelfTold(plain, clause.start === 0, after) ||
    (clause.start === 0 && leadsAsTitle(plain, after)) ||
    (role.stage === "was" && /^(?: [,.;]|$)/.test(after));
  if (WISHED.test(text) || isPlural(plain, role)) return [];
  const turned = /^ (?:turned|now) (?=[a-z])/.exec(after)?.[0];
  const next = turned === undefined ? null : readRole(plain, role.end + turned.length, clause.end);
  if (next) return [...roleDrafts(role, "had", LIKELY), ...roleDrafts(next, "has", LIKELY)];
  return isTold &&
    !/\b(?:wanted|required|needed|sought|preferred|must|vacancy|(?<!\b(?:in|on|at) (?:the|this|my) )job|minimum|at least)\b/.test(
      text,
    )
    ? withFurther(plain, role, clause.end)
    : [];
}

/** "Spanish teacher and translator": what is over was had. */
function withFurther(plain: Plain, role: NamedRole, until: number): Draft[] {
  const modality = OVER.test(plain.text.slice(role.end)) ? "had" : "has";
  return [...roleDrafts(role, modality, LIKELY), ...moreRoles(plain, role.end, until, modality)];
}

/** "data analyst, ideally in Leeds": what is named is hoped for. */
const WISHED =
  /\b(?:dream|ideally|hopefully|one day|some ?day|would be|preferably|is the goal|is the plan|is what i want|maybe|perhaps|possibly|eventually|at some point|appeals|sounds (?:good|right|nice|like)|am (?:after|aiming|going for)|or (?:something|similar)|would suit|next (?:step|job|move)|by (?:the age|3\d|4\d|5\d|next))\b/;
/** "Nurse for 15 years until I left": what is named is over. */
const OVER =
  /\b(?:until|till (?:i|last|19|20)|then (?:i )?(?:moved|went|became|switched|got made|left|retired)|laid off|retired(?= (?:in|last|from|since|now)\b| ?[.,]|$)|gave (?:it )?up|(?:i )?left (?:in|last|to|it|that|the)\b|no longer|not any ?more)\b/;

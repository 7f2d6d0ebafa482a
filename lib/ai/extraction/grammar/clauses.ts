import type { Span } from "@/lib/ai/embedding/span";
import { everyMatch } from "../text/every-match";

/** A part of a plain sentence with one subject. `verb` is where its predicate begins; what precedes it tells when. */
export interface Clause extends Span {
  subject: "self" | "mine" | "nobody" | "other";
  verb: number;
  /** It goes on from the clause before: "I know Go and USE Docker". */
  isContinued: boolean;
  /** It goes on by "or": what was denied before stays denied. */
  isOr?: boolean;
}

const FINITE =
  "(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|may|might|must|knows?|uses?|wants?|works?|speaks?|says|said|needs?|requires?|thinks?|earns?|likes|loves|(?<!\\b(?:with|for|an? [^ ]{1,20}) )(?:like|love)|taught|told|teaches|writes?|runs?|leads|led|sells?|makes?|gets?|got|became|becomes|learns?|studies|studied|asks?|offers?|includes?|prefers?|gave|gives|left|retired|comes?|came|went|goes|looks?|lives?|moved|started|hired|'s (?=an? |the |not |been |got |[a-z]+ing )|'ve|'re|'d|'ll|are|never|always|already|also|still|just|recently|usually)";
const PERSON =
  "(?:wife|husband|partner|spouse|boss|manager|colleagues?|coworkers?|co-workers?|friends?|brothers?|sisters?|mother|father|mum|mom|dad|parents|sons?|daughters?|kids?|children|cousins?|uncle|aunt|nephew|niece|grandfather|grandmother|grandpa|grandma|girlfriend|boyfriend|fianc[ée]e?|ex|roommate|flatmate|neighbou?r|mentor|supervisor|team|company|employer|teacher|professor|doctor|lawyer|landlord|assistant|intern|students?|clients?|customers?|team lead|lead|director|ceo|cto|predecessor|successor|twin|in-laws?|mate|buddy)";
const DETERMINER = "(?:my|our|his|her|their|your|the|these|those|most|some|all|many|both|half|several|other)";
const ONE = "(?:a|an|this|that|every|each|one|another)";
/** "a lot of SQL at WORK" has no verb: of one thing it ends in s. */
const FINITE_OF_ONE = FINITE.replace(/([a-z])s\?\|/g, "$1s|");
const NOT_OBJECT = "(?<!\\b(?:as|of|in|with|for|at|to|from|about|by|than|like|on) )";
const NOUN_WORDS =
  "(?:(?!i |and |or |but |, |; |me |- |: |who |which |that |whose |until |till |when |because |since |before |after |while |although |though |if |my )[^ ]+ ){1,6}?";
const OTHERS = new RegExp(
  `\\b(?:(?:he|she|they|we|who|whose|whom|which|(?<!as )(?:someone|somebody)|everyone|everybody|nobody|anyone|others)(?= )|(?:one|people|users?|nurses|companies|employers|recruiters|you|it|there|this|that|these|those)(?= ${FINITE}\\b)|${NOT_OBJECT}${DETERMINER} ${NOUN_WORDS}${NOT_OBJECT}(?=${FINITE}\\b)|${NOT_OBJECT}${ONE} ${NOUN_WORDS}${NOT_OBJECT}(?=${FINITE_OF_ONE}\\b))`,
  "g",
);
const MY_PERSON = new RegExp(
  `(?<=^|, |; |- |and |but |while |whereas )(?:my|our|his|her|their|your) (?:[^ ]+ )?${PERSON}\\b`,
  "g",
);
const MINE =
  /\b(?:(?:most|much|all|the bulk|the majority|a lot|some) of my (?:work |professional )?(?:experience|background|career|work)|my (?:[^ ,;]+ ){0,3}?(?:experience|background|expertise|job|job title|title|role|position|employer|workplace|company|firm|occupation|profession|trade|strengths?|skills?|skillset|skill set|goals?|dream|plan|aim|ambition|aspiration|salary|pay|income|degree|languages?|tongue|field|areas?|speciality|specialty|specialisation|specialization|weakness(?:es)?|strong (?:points?|suits?)|forte|thing|focus|niche|certificates?|certifications?|qualifications?|licen[cs]es?|main tools?|day-to-day|go-to|career|level|tools|stack|step|target|objective|intention|hope))(?: (?:at|for) [^ ]+)? (?=(?:is|are|was|were|includes?|lies|covers?|spans|has been)\b)/g;
const SELF = /(?:\b(?:my (?:[^ ]+ ){1,2}and |me and my [^ ]+ |both my [^ ]+ and )?i) (?=[^ ])/g;
const GOES_ON =
  /(?: (?:,|;|-(?! \d)|:|\.|\() (?:and |but |or |yet |so |then )?| (?:and|but|or|then) )(?=(?:also |now |currently |still |then |just |recently |previously |never |not |have never |already |mostly |mainly |before that |am now |later |only |really |always |usually |sometimes |presently |very |quite |pretty |fairly )*(?:am|was|have|had|know|speak|use|used|work|worked|want|would|'d|learning|do|did|can|lead|led|manage|managed|hold|earn|live|study|studied|studying|never|learn|learnt|learned|hope|plan|planning(?= (?:to|on|a|an|my|the) )|looking|wanting|hoping|aiming|keen|eager|trying|working|write|code(?! reviews?\b)|build|built|understand|been|teach|taught|run|ran|no (?=(?:[^ ]+ )?(?:experience|knowledge|idea|clue|background|licen[cs]e|certificate|card|qualifications?)(?: |$))|lack|move|become|switch|practise|practice|get into|go into|drive|cook|weld|sell|develop|maintain|translate|repair|passed|finished|completed|became|moved (?=to)|relocated|joined|trained (?=as)|qualified (?=as|in)|wrote|started|thinking|considering|interested|specialise|specialize|specialising|specializing|(?:good|great|bad|okay|ok|decent|excellent|terrible|awful|weak|strong|poor|hopeless|rubbish) (?:at|in|with)|hate|love|like|enjoy|dislike|prefer|fluent|conversational|proficient|experienced|familiar|comfortable|(?<=\b(?:now|currently) )(?:an? |in |at |as )|skilled|certified|based|handle|got (?=my |an? |the |\d|some )|take|keep|serve|fit (?=[a-z]+s )|install|operate|deal with|bake|organise|organize|supervise|prepare|perform|administer|(?:over |about |almost |nearly |around )?\d+\+? (?:years?|months?))\b)/g;

/** Parts a plain sentence by its subjects. */
export function clausesOf(text: string, { start, end }: Span): Clause[] {
  const part = text.slice(start, end);
  const subjects = subjectsIn(part);
  const clauses: Clause[] = [];
  const first = subjects[0]?.start ?? part.length;
  if (part.slice(0, first).trim()) {
    clauses.push({ subject: "nobody", start: 0, verb: 0, end: first, isContinued: false });
  }
  subjects.forEach((subject, index) => {
    const end = subjects[index + 1]?.start ?? part.length;
    const isOwn = subject.subject === "other" && isOwnRelative(part, clauses.at(-1), subject, end);
    clauses.push({
      ...subject,
      ...(isOwn ? { subject: "self" as const, verb: subject.verb + 1 } : {}),
      end,
      isContinued: isOwn,
    });
  });
  return withTimes(part, clauses)
    .map((clause) => withoutRelative(part, clause))
    .flatMap((clause) => partAtVerbs(part, clause))
    .map((clause) => ({
      ...clause,
      start: start + clause.start,
      verb: start + clause.verb,
      end: start + clause.end,
    }));
}

/** "I was a journalist; SINCE 2016 I have been a press officer": words of time before a subject are of what follows. */
function withTimes(part: string, clauses: Clause[]): Clause[] {
  return clauses.map((clause, index) => {
    const before = clauses[index - 1];
    const next = clauses[index + 1];
    const lead = before && clause.subject === "self" ? timeBefore(part, before) : null;
    const tail = next?.subject === "self" && clause.subject === "self" ? timeBefore(part, clause) : null;
    return { ...clause, start: lead ?? clause.start, end: tail ?? clause.end };
  });
}

function timeBefore(part: string, { subject, verb, end }: Clause): number | null {
  const tail =
    subject === "self"
      ? / (?:;|,|\.|-|and|but) (?:and |but |then |, )*(?:since (?:[a-z]+ )?(?:19|20)\d\d|(?:for|over) the (?:last|past) [^,;]{1,24}?(?:years?|months?))(?: ,)? $/.exec(
          part.slice(verb, end),
        )
      : null;
  return tail ? verb + tail.index : null;
}

/** "The team I work with KNOWS Kubernetes": after a preposition without an object, the verb is somebody else's. */
function withoutRelative(part: string, clause: Clause): Clause {
  if (clause.subject !== "self") return clause;
  const turn =
    /(?:^| )(?:with|for|at|in|to|on|from|by|about|under|manage|know|hired|met|lead|supervise|want|wanted|like|love|saw|found|read|see|need|applied|use|[a-z]+(?:ed|ght)) (?=(?:is|are|was|has|had|knows|uses|speaks|works|wants|does|says|needs|requires|thinks|earns|asks|pays|offers|expects|includes|involves|mentions|lists|states|looks|sounds|seems)\b)/.exec(
      part.slice(clause.verb, clause.end),
    );
  return turn ? { ...clause, end: clause.verb + turn.index } : clause;
}

/** "I'm a dad WHO USED TO BE an accountant": who is the person, unless others stand between. */
function isOwnRelative(
  part: string,
  before: Clause | undefined,
  { start, verb }: Pick<Clause, "start" | "verb">,
  end: number,
) {
  if (before?.subject !== "self" || !/^who ?$/.test(part.slice(start, verb))) return false;
  const isRole =
    /^(?:am|was|have been|(?:would |'d )?(?:call|describe|consider|see) myself(?: as)?) (?:also |just |still |currently )*an? (?:(?!of |with |for |to |by |and )[^ ,]+ ){1,5}(?:of two |of three |of \d )?(?:, )?$/.test(
      part.slice(before.verb, start),
    );
  return (
    isRole &&
    /^(?:is|was|has|used to|does|teaches|runs|speaks|uses|writes|drives|knows|wants|works|speaks|also|now|currently|never|recently)\b/.test(
      part.slice(verb + 1, end),
    )
  );
}

function subjectsIn(part: string): Pick<Clause, "subject" | "start" | "verb">[] {
  const found = [
    ...matches(part, MINE, "mine"),
    ...matches(part, SELF, "self"),
    ...matches(part, OTHERS, "other"),
    ...matches(part, MY_PERSON, "other"),
  ];
  found.sort((left, right) => left.start - right.start || rank(left) - rank(right));
  const kept: typeof found = [];
  for (const subject of found) if (subject.start >= (kept.at(-1)?.verb ?? 0)) kept.push(subject);
  return kept;
}

function rank({ subject }: Pick<Clause, "subject">) {
  return ["mine", "self", "other"].indexOf(subject);
}

function matches(part: string, pattern: RegExp, subject: Clause["subject"]) {
  return everyMatch(part, pattern).map((match) => ({
    subject,
    start: match.index,
    verb: match.index + match[0].length,
  }));
}

/** "I know Go and use Docker": the second verb has the same subject. */
function partAtVerbs(part: string, clause: Clause): Clause[] {
  if (clause.subject === "other") return [clause];
  const clauses: Clause[] = [];
  let next = { start: clause.start, verb: clause.verb, isOr: false };
  const add = (end: number) => {
    const isContinued = clauses.length > 0 || clause.isContinued;
    clauses.push({ ...clause, ...next, subject: subjectOf(clause, clauses.length), end, isContinued });
  };
  const text = part.slice(clause.verb, clause.end);
  const joints = everyMatch(text, GOES_ON);
  if (clause.subject === "self" && IS_DOING.test(text)) joints.push(...everyMatch(text, GOES_ON_DOING));
  joints.sort((left, right) => left.index - right.index);
  for (const match of joints) {
    const at = clause.verb + match.index;
    if (at <= next.verb + 1) continue;
    add(at);
    const begin = at + match[0].length;
    next = { start: begin, verb: begin, isOr: / or /.test(match[0]) };
  }
  add(clause.end);
  return clauses;
}

/** "I am mentoring interns AND DOING code reviews", "studying law WHILE WORKING as a cashier". */
const GOES_ON_DOING =
  /(?: (?:,|;) (?:and |but )?| (?:and|but) )(?:also |now |currently |still )?(?=(?:doing|running|leading|managing|handling|using|building|teaching|writing|organising|organizing|developing|supervising|maintaining|coaching|selling|driving|taking|studying|learning|training|freelancing) [a-z])| (?:, )?(?:while|whilst|and) (?:also |still )?(?=(?:working|studying|learning|training|employed|freelancing|teaching|volunteering) [a-z])/g;
const IS_DOING =
  /^(?:(?:also|currently|now|still|mostly|already|only|just) )*(?:am|have been|was) (?:[a-z]+ )?[a-z]+ing |^(?:am an? |taken up with |work|study|do |live|run |teach )/;

/** "My plan is to learn welding and move north": whose plan it is goes on as the person. */
function subjectOf({ subject }: Clause, before: number): Clause["subject"] {
  return subject === "mine" && before > 0 ? "self" : subject;
}

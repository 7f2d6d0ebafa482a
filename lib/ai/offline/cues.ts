import type { RecognisedTopic } from "./intent";

/** How trouble and wishes are told without being asked about; read only where nothing else says what a message is about. */
const CUES: [RecognisedTopic, RegExp][] = [
  [
    "mistreated",
    /\b(?:tears?|tore|rips?|ripped|takes?) (?:my|me|everything|it)\b.{0,14}\bapart\b|\bin front of (?:everyone|everybody|all|others|(?:the|my|our) (?:\w+ )?(?:team|clients?|customers?|patients?|class|guests?|colleagues?|pupils?|office))\b|\b(?:ignores?|excludes?|threatens?|blames?|mobs?|snaps? at|puts? down) me\b|\bputs? me down\b|(?<!(?:'d|would|will|'ll|might|could|may) )\b(?:jokes?|laugh\w*|rumou?rs) (?:about|at) (?:me|my)\b|\bcalls? me (?!back\b|in\b|to\b|for\b|up\b|on\b|at\b|when\b|tomorrow\b|again\b|by\b)\w+|\bbehind my back\b/i,
  ],
  [
    "overload",
    /\b(?:can't|cannot|hardly|barely|don't) sleep\b|\bsleepless\b|\bno energy\b|\btoo many (?:hours|cases|shifts|tasks|patients|projects|meetings)\b|\b(?:overtime|double shifts?) (?:every|all|again)\b|\b[67]\d hours? (?:a|per|last|this|every) week\b/i,
  ],
  [
    "contract-ending",
    /\b(?:lay-?offs?|job cuts?|restructur\w+|reorgani[sz]\w+|downsiz\w+|cutting (?:jobs|staff|positions|posts)|merger|take ?over|being sold|outsourc\w+)\b/i,
  ],
  [
    "ask-raise",
    /\b(?:earns?|earning|gets?|makes?|paid) (?:\w+ ){0,3}(?:more|less) than (?:me|i|my|the others|everyone)\b/i,
  ],
  [
    "stay-or-leave",
    /\b(?:quit|leave|drop out of|give up|break off|close|closing|shut) (?:down )?(?:my|the|this) (?:\w+ )?(?:ph\.?d|doctorate|studies|degree|course|apprenticeship|training|traineeship|\w{0,12}shop|\w{0,12}store|business|practice|restaurant|company)\b|\b(?:want|going|have) to (?:quit|drop out)\b|\bhate it\b/i,
  ],
  [
    "negotiate-offer",
    /\b(?:been|was|were|got|am|have) (?:just )?offered\b|\boffer(?:s|ed)? me (?:a|the|an)\b|\bgot (?:an|the|a job) offer\b/i,
  ],
  [
    "ask-employer",
    /\b(?:work(?:ing)? (?:from|at) home|home office|remote(?:ly)?|fewer hours|less hours|part[- ]time)\b|\bcar(?:e|ing) (?:of|for) my (?:\w+ )?(?:mother|father|parents?|husband|wife|child|kids|son|daughter|gran\w+|brother|sister)\b/i,
  ],
  ["self-doubt", /\bpanic\b|\banxi\w+|\bnot made for\b|\bi(?:'m| am) (?:a failure|useless|no good)\b/i],
  [
    "leadership",
    /\bmy (?:team|people|staff|employees)\b.{0,40}\b(?:don't|doesn't|won't|never|always|keep)\b/i,
  ],
  [
    "find-direction",
    /\b(?:get|getting|want|need) out\b|\bsomething (?:else|new|different)\b|\bnew (?:start|career|profession|field|direction)\b|\bretrain\w*|\binstead of\b.{0,60}$|\brather than\b|\bi(?:'d| would)? (?:like|love|want) to work with\b|\bsick of\b|\bfed up\b|\bno longer\b.{0,20}\b(?:want|like|enjoy|can)\b|\b(?:sense|point|meaning) in\b/i,
  ],
];
/** Words that speak for a matter; each counts once, and where two matters are named the one with more of them is meant. */
const WORDS: [RecognisedTopic, RegExp][] = [
  [
    "hard-conversation",
    /\b(?:complain\w*|complaints?|accus\w+|unfair\w*|argu(?:e|ed|ing|ment)|quarrel\w*|ignored|interrupt\w*|overlook\w*|talked over|disrespect\w*|dispute|criticis\w+|criticiz\w+|my idea|my ideas|repeats? (?:it|them)|gets? along|on bad terms)\b/gi,
  ],
  [
    "study",
    /\b(?:licen[cs]e|certificat\w+|course|qualification|diploma|evening school|exam|examination|further training|apprenticeship|degree)\b/gi,
  ],
  [
    "job-search",
    /\b(?:applications?|applied|recruiters?|employment agency|vacanc\w+|adverts?|looking for (?:a |some )?work|find work|a job|stable|steady|permanent)\b/gi,
  ],
  [
    "work-abroad",
    /\b(?:abroad|emigrat\w+|immigra\w+|come back to [A-Z]\w+|moved? to [A-Z]\w+|another country)\b/g,
  ],
  ["first-job", /\b(?:just finished|finished school|school leaver|graduat\w+|my studies|university)\b/gi],
  ["too-late", /\bi(?:'m| am) (?:5[5-9]|[67]\d)\b|\bretired\b|\bpension\b|\btoo old\b/gi],
  ["freelance", /\b(?:my own|clients?|customers|orders|invoices?|prices?)\b/gi],
  ["overload", /\b(?:tired|stress\w*|overtime|weekends?|nights?|headaches?|no time|exhaust\w+|pressure)\b/gi],
  ["stay-or-leave", /\b(?:quit|leave|leaving|resign\w*|notice|give up|stop)\b/gi],
  ["explain-leaving", /\b(?:job[- ]hopp\w+|(?:four|five|six|seven|\d) jobs|many jobs|changed jobs)\b/gi],
  ["find-direction", /\b(?:bored|something|different|change|dream|future|meaning\w*|direction)\b/gi],
];
const READ = 600;

/** The topic that a message tells of without asking, or null. */
export function topicCued(message: string): RecognisedTopic | null {
  const text = message.slice(0, READ).replaceAll("’", "'");
  return CUES.find(([, cue]) => cue.test(text))?.[0] ?? null;
}

/** The topic whose words a message holds most of, where nothing clearer is told; null without any. */
export function topicOfWords(message: string): RecognisedTopic | null {
  const text = message.slice(0, READ).replaceAll("’", "'");
  const count = (words: RegExp) =>
    new Set(Array.from(text.matchAll(words), ([word]) => word.toLowerCase())).size;
  const counted = WORDS.map(([topic, words]) => ({ topic, hits: count(words) }));
  const best = counted.reduce((one, other) => (other.hits > one.hits ? other : one));
  return best.hits > 0 ? best.topic : null;
}

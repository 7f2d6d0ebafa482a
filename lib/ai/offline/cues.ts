import type { RecognisedTopic } from "./intent";

/** How trouble and wishes are told without being asked about; read only where nothing else says what a message is about. */
const CUES: [RecognisedTopic, RegExp][] = [
  [
    "mistreated",
    /\b(?:tears?|tore|rips?|ripped|takes?) (?:my|me|everything|it)\b.{0,14}\bapart\b|\bin front of (?:everyone|everybody|all|others|(?:the|my|our) (?:\w+ )?(?:team|clients?|customers?|patients?|class|guests?|colleagues?|pupils?|office))\b|\b(?:ignores?|excludes?|threatens?|blames?|mobs?|snaps? at|puts? down) me\b|\bputs? me down\b|(?<!(?:'d|would|will|'ll|might|could|may) )\b(?:jokes?|laugh\w*|rumou?rs|gossip\w*|whisper\w*) (?:about|at) (?:me|my)\b|\bcalls? me (?!back\b|in\b|to\b|for\b|up\b|on\b|at\b|when\b|tomorrow\b|again\b|by\b)\w+|\bbehind my back\b|\b(?:touch(?:es|ed|ing)?|grop\w+|stalk\w*|star(?:es|ing) at|hits? on|brushes against)\b (?:me|my (?:arm|leg|back|hand|hair|shoulder|body|knee))\b/i,
  ],
  [
    "overload",
    /\b(?:can't|cannot|hardly|barely|don't) sleep\b|\bsleepless\b|\bno energy\b|\b(?:cry|crying|sob|sobbing|sick|throw up|shak(?:e|ing)) (?:\w+ ){0,4}before (?:i go|i start|going|work|school|every|my shift|the shift)\b|\btoo many (?:hours|cases|shifts|tasks|patients|projects|meetings)\b|\b(?:overtime|double shifts?) (?:every|all|again)\b|\b[67]\d hours? (?:a|per|last|this|every) week\b/i,
  ],
  [
    "contract-ending",
    /\b(?:lay-?offs?|job cuts?|restructur\w+|reorgani[sz]\w+|downsiz\w+|cutting (?:jobs|staff|positions|posts|my (?:job|post|position|role|route|team|department|line|shift)s?\b)|mergers?|merg(?:e|es|ed|ing) (?:us|our|the|my|with|into|two|both|\w+ (?:teams?|departments?|depots?|branches|offices|sites|stores))\b|new (?:org(?:ani[sz]ation)? ?)?(?:chart|structure)|take ?over|being sold|outsourc\w+)\b/i,
  ],
  [
    "ask-raise",
    /\b(?:earns?|earning|gets?|makes?|paid) (?:\w+ ){0,3}(?:more|less) than (?:me|i|my|the others|everyone)\b/i,
  ],
  [
    "stay-or-leave",
    /\b(?:pack|packing|jack|jacking) it (?:all )?in\b|\bthrow(?:ing)? in the towel\b|\bcall(?:ing)? it a day\b|\b(?:quit|leave|drop out of|give up|break off|close|closing|shut) (?:down )?(?:my|the|this) (?:\w+ )?(?:ph\.?d|doctorate|studies|degree|course|apprenticeship|training|traineeship|\w{0,12}shop|\w{0,12}store|business|practice|restaurant|company)\b|\b(?:want|going|have) to (?:quit|drop out)\b|\bhate it\b/i,
  ],
  [
    "freelance",
    /\b(?:what|how much) (?:to|should i|can i|do i) charge\b|\bmy (?:rates?|prices?|hourly rate|day rate)\b/i,
  ],
  [
    "find-direction",
    /\bmy (?:\w+ )?(?:knees?|back|hands?|wrists?|shoulders?|hips?|eyes|health)\b.{0,14}\b(?:giv\w+|(?:is|are) going|(?:is|are) done for|done for|hurts?|gone|bad|shot|broken|ruined|won't|can't|worse)\b|\ballerg(?:y|ic)\b/i,
  ],
  [
    "negotiate-offer",
    /\b(?:been|was|were|got|am|have) (?:just )?offered\b|\boffered me (?!to\b|no\b|nothing\b|help\b|some\b)\w+|\boffer(?:s|ed)? me (?:(?:a|the|an|only|just|about|less|more)\b|[$€£]?\d)|\bgot (?:an|the|a job) offer\b/i,
  ],
  [
    "ask-employer",
    /\b(?:want|like|love|need|wish|allow\w*|let|ask\w*|hope)\b.{0,30}\b(?:work(?:ing)? (?:from|at) home|home office|remote(?:ly)?|fewer hours|less hours|part[- ]time)\b|\bcar(?:e|ing) (?:of|for) my (?:\w+ )?(?:mother|father|parents?|husband|wife|child|kids|son|daughter|gran\w+|brother|sister)\b/i,
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
/**
 * Words that speak for a matter; each counts once. `fewest` of them make it one, and where several are made the one with most
 * is meant: a single "customer" says nothing of a business of one's own.
 */
const WORDS: { topic: RecognisedTopic; fewest: number; words: RegExp }[] = [
  {
    topic: "hard-conversation",
    fewest: 1,
    words:
      /\b(?:complain\w*|accus\w+|unfair\w*|argu(?:e|ed|ing|ment)|quarrel\w*|ignored|interrupt\w*|overlooked|talked over|disrespect\w*|criticis\w+|criticiz\w+|my ideas?|undermin\w+|overrul\w+|over my head|bypass\w*|patroni[sz]\w+|micromanag\w+|dismissive|behind my back|lied|lies|promised me|broke (?:his|her|their) promise|blam(?:e|es|ed|ing)|yell\w*|tension|feud|fault|reproach\w*|jealous\w*|intrig\w+|doesn't listen|never listens|takes? my|falling out|fell out|director|colleague won't|rude\w*|shouted)\b/gi,
  },
  {
    topic: "own-mistake",
    fewest: 2,
    words:
      /\b(?:mistakes?|wrong(?:ly)?|twice|forgot(?:ten)?|mixed up|errors?|deleted|lost|broke|damaged|spilled|missed|by accident|accidentally|noticed|terrified|ashamed|my fault|invoice|customer|client|sent)\b/gi,
  },
  {
    topic: "study",
    fewest: 1,
    words:
      /\b(?:licen[cs]e|certificat\w+|courses?|qualifications?|diploma|evening school|exams?|examination|further training|apprenticeship|degree|thesis|semester|failed my|portfolio|school leaving|course fee|retraining|master craftsman|final exam|resit|teacher training|internship|school project)\b/gi,
  },
  {
    topic: "ask-employer",
    fewest: 1,
    words:
      /\b(?:(?:months?|weeks?|years?|time|days?) off|sabbatical|unpaid leave|shorter hours|day shifts?|other shifts?|lighter (?:work|job|tasks)|flexible|commut\w+|childcare|kindergarten place|look after my (?!regulars|customers|clients|guests|patients|pupils)\w+|fewer days|\d\d hours would|part-time|reduce my hours|fit my|change my (?:hours|shifts)|pick up my)\b/gi,
  },
  {
    topic: "work-abroad",
    fewest: 1,
    words:
      /\b(?:abroad|emigrat\w+|immigra\w+|refugee|another country|from (?:Ukraine|Syria|Afghanistan|Iraq|Iran|Turkey|India|Pakistan|Bangladesh|Nigeria|Ghana|Kenya|Eritrea|Ethiopia|Somalia|Morocco|Tunisia|Egypt|Lebanon|Russia|Belarus|Georgia|Albania|Kosovo|Serbia|Bosnia|Brazil|Colombia|Venezuela|Mexico|Peru|Argentina|Vietnam|Philippines|the Philippines|Indonesia|China|Cuba|Cameroon|Senegal))\b/g,
  },
  {
    topic: "job-search",
    fewest: 1,
    words:
      /\b(?:applications?|applied|recruiters?|employment agency|vacanc\w+|adverts?|looking for (?:a |some )?work|find work|a job|stable|steady|permanent|ghosted|rejections?|cv|portals?|temp agency|hired|hiring)\b/gi,
  },
  { topic: "too-late", fewest: 1, words: /\bi(?:'m| am) (?:5[5-9]|[67]\d)\b|\bretired\b|\bpension\b/gi },
  {
    topic: "freelance",
    fewest: 2,
    words:
      /\b(?:my own|clients?|customers|orders|invoices?|prices?|freelanc\w+|business|quotes?|day rate|hourly rate|self-employed)\b/gi,
  },
  {
    topic: "overload",
    fewest: 2,
    words:
      /\b(?:tired|stress\w*|overtime|weekends?|nights?|headaches?|no time|exhaust\w+|pressure|deadlines?|sick|doctor|alone|understaffed|short[- ]staffed|too much|\d\d hours|keep this up|full time|every night|night shifts?|up at \d|exhausted|Alzheimer's|dementia|no break|breaks?|alarm|sleep|weeks in a row|short of staff|burden)\b/gi,
  },
  {
    topic: "stay-or-leave",
    fewest: 1,
    words:
      /\b(?:quit\w*|resign\w*|headhunt\w+|approached me|another company|change (?:my )?(?:employer|company|jobs?)|quite happy where|handed in my notice|my notice|to stay|counter-?offers?|new job|torn|toxic|give it up|had enough|walk away|close down|insolven\w+|bankrupt\w*|dismiss\w+|sacked|let go)\b/gi,
  },
  {
    topic: "explain-leaving",
    fewest: 1,
    words:
      /\b(?:job[- ]hopp\w+|(?:four|five|six|seven|\d) jobs|many jobs|changed jobs|short stints?|gap|gaps|unemployed for)\b/gi,
  },
  {
    topic: "find-direction",
    fewest: 1,
    words:
      /\b(?:bored|boring|something (?:with|else|more|different|new|where|that)|dream\w*|meaning(?:ful|less)|direction|i'd be good (?:at|with)|good with|think (?:about|of) (?:becoming|doing|working)|no idea what|what else|rather do|instead of|normal hours|day job|regular hours|quieter|less stressful|other work|different work|a change|start over|new chapter|new path|no future|dead end|stuck|hobby|passion|creative|physical(?:ly)?|my (?:back|knees|hands|shoulder))\b/gi,
  },
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
  const made = WORDS.map(({ topic, fewest, words }) => ({ topic, fewest, hits: count(words) })).filter(
    ({ hits, fewest }) => hits >= fewest,
  );
  const most = Math.max(0, ...made.map(({ hits }) => hits));
  return made.find(({ hits }) => hits === most)?.topic ?? null;
}

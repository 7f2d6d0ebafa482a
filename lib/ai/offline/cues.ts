import type { RecognisedTopic } from "./intent";

/** How trouble and wishes are told without being asked about; read only where nothing else says what a message is about. */
const CUES: [RecognisedTopic, RegExp][] = [
  [
    "mistreated",
    /\b(?:tears?|tore|rips?|ripped|takes?) (?:my|me|everything|it)\b.{0,14}\bapart\b|\bin front of (?:everyone|everybody|all|others|(?:the|my|our) (?:\w+ )?(?:team|clients?|customers?|patients?|class|guests?|colleagues?|pupils?|office))\b|\b(?:ignores?|excludes?|threatens?|blames?|mobs?|snaps? at|puts? down) me\b|\bputs? me down\b|\bbehind my back\b/i,
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
    /\b(?:quit|leave|drop out of|give up|break off|close|closing|shut) (?:down )?(?:my|the|this) (?:\w+ )?(?:ph\.?d|doctorate|studies|degree|course|apprenticeship|training|traineeship|shop|business|practice|restaurant|company)\b|\b(?:want|going|have) to (?:quit|drop out)\b|\bhate it\b/i,
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
const READ = 600;

/** The topic that a message tells of without asking, or null. */
export function topicCued(message: string): RecognisedTopic | null {
  const text = message.slice(0, READ).replaceAll("’", "'");
  return CUES.find(([, cue]) => cue.test(text))?.[0] ?? null;
}

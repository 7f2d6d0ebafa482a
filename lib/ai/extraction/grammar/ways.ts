import { NUMBER } from "./numbers";

const ROLE_HELD = "(?:jobs?|role|position|post|work)";
const THING = "((?:[^ ,;.:]+ ){1,4}?)";
const OPENING =
  "(?<=^|[,;.:] |\\b(?:and|but|so) )(?!(?:i|my|that|this|it|he|she|we|they|you|what|the|our|his|her) )";
const TRADE =
  "(?:trade|craft|profession|day job|bread and butter|strong (?:suit|point)|forte|strength|speciality|specialty|line of work|living)";

/**
 * Ways to say a thing, and the way that the frames read: "$1" stands for a group's own words. The rules never make a
 * statement of what a sentence asks or supposes; where a name is turned, only known names are read after it.
 */
const WRITTEN: [RegExp, string][] = [
  // Another language's grammar in English words: "I am work as cleaner", "I want be nurse".
  [/\bi am (?=(?:work|live|study|learn|speak|teach|drive|use|know) )/, "i"],
  [/\bi want (?=(?:be|become|learn|work|study|get) )/, "i want to"],
  [/(?<=\b(?:study|studying|train|training|learn|learning) )for (?=be(?:come)? )/, "to"],
  // Held.
  [/\bin the (?:capacity|role|position|post) of\b/, "as"],
  [/\b(?:stuck|busy) (?:working )?as (?=an? )/, "working as"],
  [
    /(?<=\bas (?:an? )?(?:[^ ,]+ ){1,4})of (?=NUMBER years\b(?! (?:standing|service|experience|practice)))/,
    "with",
  ],
  [/(?<=\byears) on the (?:road|tools|job|beat|front line|shop floor|floor|water|farm)(?= |$)/, ""],
  [
    /(?<=\byears?\b[^,;.]{0,30}) , (?:the )?(?:last |first )?(?:NUMBER|most|all|some|half) of (?:them|those|these|which) [^,;.]+/,
    "",
  ],
  [
    /(?<=\b(?:and|i) )have (?=for (?:about |over |almost |nearly |around )?NUMBER years\b)/,
    "have been doing it",
  ],
  [
    /\bmy experience (?:with|in|of|using) ([^,;.]{2,40}?) (?:is|amounts to|comes to|spans) ((?:about |over |almost |nearly |around )?NUMBER years?)\b/,
    "i have $2 of $1",
  ],
  [
    /(?<=\byears? of [^,;.]{2,40}) (?:,|, and|and) with ([^,;.]{2,30}?) (NUMBER)(?: years)?(?= [.,;]|$)/,
    ", and $2 years of $1",
  ],
  [
    new RegExp(`${OPENING}${THING}(?:is|was|has (?:always )?been) my (?:main |real |actual )?${TRADE}\\b`),
    "i work in $1",
  ],
  [
    new RegExp(
      `${OPENING}${THING}is my (?:first |native |mother |home |second |main )?(?:language|tongue)\\b`,
    ),
    "i speak $1",
  ],
  [
    new RegExp(
      `${OPENING}${THING}is what (?:people|they|everyone|everybody|clients|customers) (?:[a-z]+ )?(?:come to|know|pay|hire|call|ask|want|need) me for\\b`,
    ),
    "i work in $1",
  ],
  // Not held.
  [
    new RegExp(
      `${OPENING}${THING}(?:is|are|'s) (?:all |totally |completely |way )?(?:beyond me|over my head|above my head|greek to me|a closed book to me|a mystery to me)\\b`,
    ),
    "i do not work in $1",
  ],
  [
    /^it (?:is|'s) (?:just |simply |also )?(?:not (?:true|the case|correct)|untrue|false|a lie|a myth) that i (am|have|can|was) /,
    "i $1 not ",
  ],
  [
    /^it (?:is|'s) (?:just |simply |also )?(?:not (?:true|the case|correct)|untrue|false|a lie|a myth) that i (?!do |did |will |would |could )/,
    "i do not ",
  ],
  [/\b(?:not (?:once|even once)|never (?:once |in my life )?|at no point) have i\b/, "i have never"],
  [/^without (an? [^,;.]{2,40}?) (?=i (?:have|am|can) )/, "i have not $1 ,"],
  // Over.
  [
    new RegExp(
      `\\bi (?:was |have been |got |have )?(?:just |recently )?(?:laid off|let go|sacked|fired|made redundant|dismissed|resigned|lost|left|quit) (?:from )?my (?:[a-z]+ )?${ROLE_HELD} (?:as|of) (?=an? |the )`,
    ),
    "i was",
  ],
  [
    /\bmy (?:[a-z]+ )?(?:career|time|days|life|years|stint|run|spell) as (an? [^,;.]{2,40}?) (?=(?:ended|finished|is over|are over|was over|came to|stopped|was cut)\b)/,
    "i was $1 ,",
  ],
  [/^it was (in|during|at|around|back in) ([^,;.]{2,40}?) that i\b/, "$1 $2 i"],
  // Wished for.
  [/\bi wish i (?:could|knew how to|was able to|were able to) /, "i want to "],
  [/\bi have (?:always |long )?(?:had )?my (?:heart|sights|eye|mind) set on\b/, "i am dreaming of"],
  [
    /(?<=^|[,;.] )(?:someday|some day|one day|eventually) (?:, )?i will (?:be|become) (?=an? )/,
    "i want to be ",
  ],
  [
    /\bmy (goal|dream|ambition|plan|aim|aspiration|hope) (?:has|had) (?:always |long |ever )?been\b/,
    "my $1 is",
  ],
  [
    /\bi (?:'d|would) be (?:really |very |so |quite )?(?:happy|happiest|content|glad|good) as (?=an? )/,
    "i would like to be",
  ],
  [
    /\bi (?:'d|would) (?:quite |really |very much )?(?:like|love|fancy) (?:a|another|to have a) (?:go|shot|try|crack|chance|stab) at (?=being |becoming )/,
    "i would like",
  ],
  [
    new RegExp(
      `${OPENING}${THING}is where i (?:want|hope|plan|would like|'d like) to (?:end up|be|work|land|get to)\\b`,
    ),
    "i want to work in $1",
  ],
  [
    /(?<=\blooking for (?:an? |some )?)(?:steady|regular|stable|permanent|temporary|seasonal|paid|full-time|part-time|decent|proper|local) (?=(?:work|job|role|position) as\b)/,
    "",
  ],
  [
    new RegExp(`${OPENING}${THING}(?:appeals to|interests|fascinates|attracts|bores|scares|tires) me\\b`),
    "i like $1",
  ],
  // Under way.
  [/\breading for (?=(?:an? |my )(?:[^ ]+ )?(?:degree|bachelor|master))/, "studying for"],
];

/** The same, with "NUMBER" for a number in figures or words. */
export const WAYS = WRITTEN.map(([way, read]): [RegExp, string] => [
  new RegExp(way.source.replaceAll("NUMBER", NUMBER)),
  read,
]);

import { OPENING, ROLE_HELD, THING, TRADE } from "./way-parts";

/** Ways to say what somebody lacks, had, wants and learns. */
export const WAYS_ELSE: [RegExp, string][] = [
  // Not held.
  [
    new RegExp(
      `${OPENING}${THING}(?:is|are|'s) (?:all |totally |completely |way )?(?:beyond me|over my head|above my head|greek to me|a closed book to me|a mystery to me)\\b`,
    ),
    "i do not work on $1",
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
  [
    new RegExp(
      `${OPENING}${THING}(?:is|are|was) not (?:really |exactly |quite )?my (?:thing|strong suit|forte|strength|strong point|area|field|bag)\\b`,
    ),
    "i do not work on $1",
  ],
  [
    /\bi (?:could not tell you the first thing|do not know the first thing|do not have the (?:first|foggiest|faintest|slightest) (?:idea|clue|notion)|have not (?:got )?(?:the foggiest|a clue)|am clueless) about /,
    "i know nothing about ",
  ],
  [/\bi have yet to (?=(?:learn|touch|use|try|work|write|drive|speak|study|master) )/, "i do not "],
  [
    /\b(?:(?:nobody|no one|no-one) (?:has |have )?(?:ever )?taught me|i (?:was|have) never (?:been )?taught)(?: how)?(?: to)? (?!about )/,
    "i have never learned ",
  ],
  [
    new RegExp(`${OPENING}${THING}and i do not (?:get along|get on|mix|go together|agree)\\b`),
    "i do not work on $1",
  ],
  [/\bnot much of an? /, "no "],
  [/\bcan (?:neither|not) (?:read|speak) (?:n?or) (?:write|understand|speak|read) /, "do not speak "],
  // Over.
  [/\bi had a (?:[a-z]+ )?career (?=in |as )/, "i worked "],
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
  [
    /\bi (?:have )?(?:hung up my [a-z]+|called it a day|called time|gave up (?:work|my job|life)|stepped down|finished up|retired|packed it in) as (?=an? |the )/,
    "i was ",
  ],
  [/\bgone are (?:the|my) days (?:of being|as|when i was|working as) /, "i was "],
  [
    new RegExp(`${OPENING}${THING}(?:was|used to be) my (?:main |real |actual )?${TRADE}\\b`),
    "i worked on $1",
  ],
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
  [/\bi (?:'d|would) (?:love|like|want) nothing (?:more|better) than (?:to )?/, "i want to "],
  [/\bi (?:'d|would) give (?:anything|a lot|(?:my|an) (?:right |left )?arm|everything) to /, "i want to "],
  [/\bi (?:am (?:itching|longing|yearning|gunning|angling|desperate|dying)|long|yearn) to /, "i want to "],
  [
    /(?<=^|[,;.] |\band |\bbut )(?:the|long-term|short-term|next) (?:next )?(?:plan|goal|dream|idea|aim|ambition|step) (?:is|would be) to /,
    "i want to ",
  ],
  [
    /(?<=^|[,;.] |\band |\bbut )(?:it )?(?:would|'d) be (?:nice|great|lovely|cool|amazing|wonderful|a dream) to (?=(?:learn|become|be|work|study|speak) )/,
    "i want to ",
  ],
  [
    /\bwhat i (?:really |actually |truly )?(?:want|would like|'d like|hope for|dream of)(?: most| next)? is (?:to )?/,
    "i want to ",
  ],
  // Under way.
  [
    / (?:, )?but (?:i am )?(?:slowly )?(?:getting there|getting better|improving|catching up|on my way)(?= |$)/,
    "",
  ],
  [
    /(?<=^(?:currently |now )?|\bi am (?:currently |now |still )?)on an? ((?:[a-z-]+ ){1,3}?)(course|apprenticeship|bootcamp|traineeship)(?= |$)/,
    "doing a $1 $2",
  ],
  [/\bin training (?:to be(?:come)?|as) (?=an? )/, "training to be "],
  [
    /\bi (?:am going|go) to (?:night school|evening classes|classes|evening school) (?:for|to study|to learn|in) /,
    "i am learning ",
  ],
  [/\bself-teaching /, "learning "],
  [
    /\b(course|class|classes|lessons) (?:online|remotely|part-time|at night|in the evenings?|on the side)(?= |$)/,
    "$1",
  ],
  [/\bi am (?:at present|at the moment|right now|these days) /, "i am now "],
  [/\breading for (?=(?:an? |my )(?:[^ ]+ )?(?:degree|bachelor|master))/, "studying for"],
  [
    /(?<=\bi am (?:still |now |slowly |just )?|^(?:still |now |slowly |just )?)(?:getting (?:the hang of|my head (?:round|around)|to grips with)|wrapping my head around|finding my feet with|cutting my teeth (?:on|in)|working my way through|dipping (?:a|my) toes? into) /,
    "learning ",
  ],
];

import { OPENING, THING } from "./way-parts";

const TIME =
  "(?:day|days|week|weeks|time|shift|shifts|morning|evening|night|year|working (?:day|days|week|life|time)|work(?:day|load)?|job|role|post|position)";
const MUCH =
  "(?:a (?:lot|large part|big part|good part|good chunk|big chunk|great deal|fair bit) of|(?:the )?(?:most|much|half|all|bulk|majority|best part|rest|core|heart|main part|biggest part) of|(?:about |over |nearly )?(?:half|\\d+ ?%|\\d+ percent) of|part of)";
const HOW_MUCH =
  "(?: (?:mostly|mainly|largely|primarily|all|all about|about|around|just|basically|usually|nearly all|almost all|full of|spent|doing|on|with|made up of))*";
/** What follows is a name: no quality, place or person, and not what somebody must do. */
const NAME =
  "(?=[a-z0-9])(?!not |an? (?!lot |bit |mix|range |combination |variety )|my |the same |at |to |in |for |from |too |very |so |really |quite |pretty |getting |being |going |over |done |like |that |what |how |why |when |where |if |because |about )";
const BEST =
  "(?:my (?:main |real |actual |big |own |whole )?(?:thing|area|field|niche|bag|jam|game|patch|department|livelihood|speciality|specialty|strong (?:suit|point)|strength|forte|trade|craft|profession|line of work|bread and butter)|where i (?:am (?:at my )?(?:best|strongest)|shine|excel|come into my own)|where my (?:strengths?|expertise|experience|skills?) (?:lies?|is|are)|what i (?:do|am) best(?: at)?|what i (?:do|know)(?: best| (?:for a living|all day|most|every day))?|how i (?:earn|make) (?:my|a) (?:living|money|crust|keep))";
const KEEN =
  "(?:real |natural |good |solid |strong |keen |thorough |firm |great |decent |sound |proper |bit of a )*";
const ABLE =
  "(?:hands[- ]on|comfortable|confident|experienced|skilled|proficient|competent|strong|well[- ]versed|versed|trained|certified|qualified|self-taught|knowledgeable|adept|handy|at home|fully trained|highly skilled|expert|conversant|practised|clued up|well up|accredited)";
const END = "(?=$| [.,;!)-]| and | but | so | because )";

/** Ways to tell of one's work and what one is able to, where names count that no vocabulary holds. */
export const WAYS_OPEN: [RegExp, string][] = [
  [
    /^(?:you could say|you might say|i would say|i 'd say|i guess|honestly|to be honest|basically|i am told) (?:that )?(?=[a-z]+ing |[a-z]+ care |[a-z]+ (?:is|are) )/,
    "",
  ],
  [
    /(?<=^|[,;.] |\band |\bbut )(?:at|in|for) (?:my |the |our |this )?(?:current |present )?(?:work|company|job|office|team|lab|hospital|school|shop|firm|clinic|ward|studio|agency|place|plant|workshop|kitchen|day job)(?: now| at the moment)? (?:, )?we (?:mostly |mainly |all |only |just |also )?(use|work with|run on) /,
    "i use ",
  ],
  // "Most of my week is rota planning", "a lot of my work is risk assessments".
  [
    new RegExp(
      `(?<=^|[,;.:] |\\b(?:and|but|so|where|,) )${MUCH} (?:(?:my|the) ${TIME}|what i do)(?: now| these days| at the moment)? (?:is|are|'s|involves?|consists? of|goes (?:on|into|to)|revolves around|has been)${HOW_MUCH} ${NAME}`,
    ),
    "i am taken up with ",
  ],
  [
    new RegExp(
      `\\bmy (?:typical |usual |average |normal |whole |entire |current |main |daily |day-to-day )*${TIME}(?: now| these days| at the moment)? (?:(?:is|are|'s|has been) (?:mostly|mainly|largely|primarily|all about|all|basically|just|usually|nearly all|almost all|full of|made up of|a mix of|about)|(?:mostly |mainly |largely )?(?:involves?|consists? of|includes?|covers?|means|entails?|revolves around|comes down to|boils down to))${HOW_MUCH} ${NAME}`,
    ),
    "i am taken up with ",
  ],
  [
    new RegExp(
      `\\bmy (?:main |daily |current |day-to-day |usual |key )*(?:duties|responsibilities|tasks|day-to-day) (?:is|are|includes?|involves?|consists? of|covers?)${HOW_MUCH} ${NAME}`,
    ),
    "i am taken up with ",
  ],
  [
    new RegExp(
      `\\bwhat i (?:mostly |mainly |usually |normally |actually |really )?(?:do|handle|cover|deal with|look after)(?: (?:all day|all day long|most days|every day|day to day|mostly|mainly|at work|now|these days|most|all week|most of the time))? (?:is|are|'s)${HOW_MUCH} (?!to )${NAME}(?=[a-z-]+ing |[a-z-]+ing$|[a-z-]+(?: [a-z-]+){0,2} (?:,|and)|goods-)`,
    ),
    "i am taken up with ",
  ],
  [
    /\bi (?:mostly |mainly |usually |normally |currently |still |now |have )*(?:spend|spent) (?:(?:most|half|all|a lot|much|the majority|the bulk|large parts?) of )?(?:my|the) (?:working |whole |entire )?(?:days?|weeks?|time|shifts?|life|career|mornings|nights)(?: at work)? (?:doing |on |in |with )?(?!(?:learning|studying|teaching myself|looking|trying|thinking|waiting|wondering|working|travelling|commuting|as|at|here|there|applying|reading|watching) )(?=[a-z]+)/,
    "i am taken up with ",
  ],
  [
    /(?<=\bi )((?:also |mostly |mainly |currently |still |now |usually |often )*)(?:look after|see to|take care of|carry out|attend to|sort out|am (?:also |mostly |mainly |currently )*(?:responsible for|in charge of|tasked with|the one who does|the person who does)|do all) (?:all )?(?:of )?(?=the |[a-z]+ing |[a-z]+(?: [a-z]+)? ?)/,
    "$1 handle ",
  ],
  [
    /(?<=\b(?:do|keep|look after|handle|manage|run|doing|keeping|handling|managing) )(?:all )?the (?:books|accounts)\b/,
    "bookkeeping",
  ],
  // "Grouting is my thing", "dementia care is where I'm strongest".
  [
    new RegExp(
      `${OPENING}${THING}(?:is|are|'s|has (?:always |long )?been|have (?:always )?been) (?:really |definitely |very much |honestly |actually |probably )?${BEST}${END}`,
    ),
    "i am skilled in $1",
  ],
  [
    new RegExp(
      `^${THING}(?:, |- |: |; |\\. )(?:that|this|it|those|they|these) (?:is|are|'s) (?:really |definitely |just )?${BEST}${END}`,
    ),
    "i am skilled in $1",
  ],
  [
    new RegExp(
      `${OPENING}${THING}(?:is|are|'s) not (?:really |exactly |quite )?my (?:thing|strong (?:suit|point)|strength|forte|area|field|bag|game|department)(?= |$)`,
    ),
    "i am not skilled in $1",
  ],
  [
    new RegExp(
      `${OPENING}${THING}(?:a|my|as a|is a) (?:real |particular |main )?(?:speciality|specialty|strong point|strong suit|forte|strength)(?: of mine)?${END}`,
    ),
    "i am skilled in $1",
  ],
  [
    new RegExp(
      `${OPENING}${THING}i have (?:got )?(?:down to a (?:fine )?(?:art|tee|t)|nailed|mastered|covered|off pat|down pat)${END}`,
    ),
    "i am skilled in $1",
  ],
  [/^(?:an? )?(?:old|dab|safe|good|experienced|skilled|steady) hand (?:at|with|in) /, "i am skilled in "],
  [
    /\bmy (trade|job|background|speciality|specialty|profession|strength|title|field|role) 's (?!not )(?=[a-z])/,
    "my $1 is ",
  ],
  // "A knack for …", "an old hand at …".
  [
    new RegExp(
      `\\bi (?:also |do |really )*(?:have|'ve|got) (?:got )?(?:an? )?${KEEN}(?:knack|flair|gift|feel|talent|grounding|touch|way|nose|ear|handle|grip|aptitude) (?:for|with|in|of|on) `,
    ),
    "i am skilled in ",
  ],
  [
    /\bi am (?:also )?an? (?:old|dab|safe|good|experienced|skilled|practised|seasoned|steady|trained) hand (?:at|with|in) /,
    "i am skilled in ",
  ],
  [
    /\bthere (?:is|'s) (?:not|nothing|little|hardly anything|no) ?(?:much |a lot |anything )?(?:that )?i can ?(?:not)? do (?:with|on|in) /,
    "i am skilled with ",
  ],
  [/\bask me (?:anything|whatever|any question) (?:you (?:like|want) )?about /, "i am skilled in "],
  // "Hands-on with PLCs", "comfortable with VAT returns".
  [
    new RegExp(
      `^((?:also|very|really|fully|highly|pretty|quite|fairly|and|currently|now|,) )*(?:fully |highly |very |really |self )*${ABLE}(?: (?:and|,|&) ${ABLE})* (?:with|in|at|on|to use|using) (?=[a-z0-9])`,
    ),
    "i am skilled in ",
  ],
  [/\bhands[- ]on (?=(?:with|in|on) )/, "experienced "],
  // Under way, and wished for.
  [
    /\bmy (apprenticeship|traineeship|course|training) (?:in|as) ([^,;.]{2,40}?) (?:ends|finishes|runs|started|starts|begins|began|goes|lasts|will|is (?:nearly|almost|going|over in|half))(?= |$)/,
    "i am doing a course in $2 ,",
  ],
  [
    /\b((?:doing|studying|taking|finishing|completing) )my (?:(?:nvq |btec |diploma |city and guilds )?level \d|nvq|btec|hnc|hnd|t-level) in /,
    "$1 a course in ",
  ],
  [
    /\b(considering|contemplating|planning|thinking about|thinking of) an? (?:career )?(?:move|switch|change|jump|step) (?:in)?to /,
    "$1 moving into ",
  ],
  // "Touch typing yes, shorthand no".
  [
    new RegExp(
      `(?<=^|[,;.] )(?!(?:i|no|yes|it|that|this|and|but|so|well|oh) )${THING}(?:yes|yep|yeah|sure)(?= [,;.]|$)`,
    ),
    "i am skilled in $1 ;",
  ],
  // "Bar work for 6 years", "welding, 12 years".
  [
    /^((?!(?:working|living|learning|studying|training|being|looking|using|having|going|thinking|trying|hoping|waiting|speaking) )(?:[a-z]+ing(?: [a-z]+){0,2}|(?:[a-z]+ ){1,2}(?:work|care|repair|repairs|sales|support|service|design|maintenance|management|control|fitting))) (?:, )?(?:for )?((?:about |over |almost |nearly |around )?NUMBER years)(?= now| and counting| [.,;!]|$)/,
    "i am taken up with $1 for $2",
  ],
  // "As for languages: Tagalog, English".
  [
    /^(?:(?:as for|in terms of|regarding|when it comes to|for) )?(?:my )?(?:spoken )?languages(?: wise| i speak| spoken)? (?::|-|,) /,
    "i speak ",
  ],
  [
    /^(?:(?:as for|in terms of|regarding|when it comes to) (?:my )?|my )(?:main |key |core |other |technical )*(?:skills|strengths|tools|software|systems|tickets|certs|certificates|specialities|specialties|strong points|duties)(?: wise)? (?::|-|,) /,
    "i am skilled in ",
  ],
];

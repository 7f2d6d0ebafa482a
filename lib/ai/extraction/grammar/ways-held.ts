import { OPENING, THING, TRADE } from "./way-parts";

/** Ways to say what somebody has: at work, able, for how long. */
export const WAYS_HELD: [RegExp, string][] = [
  // Another language's grammar in English words: "I am work as cleaner", "I want be nurse".
  [/\bi am (?=(?:work|live|study|learn|speak|teach|drive|use|know) )/, "i"],
  [/\bi want (?=(?:be|become|learn|work|study|get) )/, "i want to"],
  [/(?<=\b(?:study|studying|train|training|learn|learning) )for (?=be(?:come)? )/, "to"],
  [
    /\bi am (?:(?:quite|pretty|fairly|very|rather|already|now) )?(senior|junior|mid-level)(?= (?:but|and|now|already|by now|here|[.,;])|$)/,
    "i am at $1 level",
  ],
  [/\b(?:dropped|drop) out of (?:an? |my |the )?(?=[a-z])/, "never finished "],
  [
    /\bi (?:really |absolutely )?(?:hate|loathe|love|dislike|can not stand) ([a-z0-9.+#-]+) (?:, )?but (?:i )?(?:have to |must |still |do )*use it\b/,
    "i use $1",
  ],
  [/(?<=\bto work )(?:at|for) [^,;.]{2,30}? (?=as an? )/, ""],
  [/\bsince (?=(?:about |over |almost |nearly |around )?NUMBER years\b(?! ago))/, "for "],
  [
    / , ((?:[a-z]+ ){1,3})for the (?:last|past) (NUMBER)(?: years?)?(?= [.,;]|$)/,
    " , i have been a $1 for $2 years",
  ],
  [/\b(?:an? )?[abc][12](?: level)? in (?=[a-z]+(?: |$))/, "knowledge of "],
  [/(?<=\byears?\b[^,;.]{0,40} ,) (?:the )?(?:last|first) (NUMBER)(?: years)? (?=(?:as|in) )/, " $1 years "],
  [
    /(?<=^|[,;.] |\band |\bbut )(?:my )?(?:native|first|mother|home) (?:language|tongue) (?:is|:|'s) (?=[a-z])/,
    "i speak ",
  ],
  [/\ball i (?:have|hold|'ve got)(?: got)?(?: right now| at the moment| so far)? is (?=[a-z])/, "i have "],
  [
    /\b(?:acting up|acting|filling in|covering|stepping in|standing in|moonlighting) as (?:the |an? )?(?=[a-z])/,
    "working as ",
  ],
  [
    /\bon (?:maternity|paternity|parental|sick|annual|long-term sick) leave from (?:my (?:job|role|post|work|position) as|being|work as) (?=an? )/,
    "working as ",
  ],
  [/\bkeep bookkeeping(?= |$)/, "handle bookkeeping"],
  [/\bi am (?:best |mostly |mainly |usually |probably )*known for (?!being )/, "i am skilled in "],
  [
    /(?<=\bfor (?:about |over )?NUMBER years?) and ([a-z0-9.+#]+(?: [a-z]+)?) for (NUMBER)(?: years)?(?= |$)/,
    "and $2 years of $1",
  ],
  [/\bi count as (?=(?:an? )?(?:senior|junior|mid))/, "i am "],
  [/\bi am what (?:they|people|you|some) (?:would |might )?call (?=an? )/, "i am "],
  // Held.
  [/\bin the (?:capacity|role|position|post) of\b/, "as"],
  [/\b(?:stuck|busy) (?:working )?as (?=an? )/, "working as"],
  [
    /(?<=\bas (?:an? )?(?:[^ ,]+ ){1,4})of (NUMBER years)(?: (?:standing|service|experience|practice))?(?= |$)/,
    "with $1 of experience",
  ],
  [
    /(?<=\byears) on (?:the (?:road|tools|job|beat|front line|shop floor|floor|water|farm|sites?)|sites?)(?= |$)/,
    "",
  ],
  [/(?<=\byears?\b[^,;.]{0,30}) , (NUMBER) of (?:them|those|these|which) (?=in )/, ", and $1 years "],
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
    new RegExp(`${OPENING}${THING}(?:is|has (?:always |long )?been) my (?:main |real |actual )?${TRADE}\\b`),
    "i work on $1",
  ],
  [
    new RegExp(`${OPENING}${THING}is my (?:first |native |mother |home |second )?(?:language|tongue)\\b`),
    "i speak $1",
  ],
  [
    new RegExp(
      `${OPENING}${THING}is what (?:people|they|everyone|everybody|clients|customers) (?:[a-z]+ )?(?:come to|know|pay|hire|call|ask|want|need) me for\\b`,
    ),
    "i work on $1",
  ],
  [
    /\b(make|making|earn|earning) (?:my|a|an honest) (?:living|crust|keep|bread|wages?|money) (?=as |by )/,
    "work",
  ],
  [/\bemployed (?:by|at|with|for) ([^,;.]{1,40}?) as (?=an? )/, "working at $1 as "],
  [/\bwhat i do (?:for a living|for work|all day|most days) is (?:to )?(?!an? |my |the |[a-z]+ing\b)/, "i "],
  [/^myself [^,]{2,30} , (?:i am )?/, "i am "],
  [/\ban? (?:real |bit of a |proper )?(?:dab hand|whizz?|ace) (?:at|with) /, "good at "],
  [/\bi (?:also )?excel (?:at|in) /, "i am good at "],
  [
    new RegExp(
      `${OPENING}${THING}(?:comes? (?:naturally|easily|easy) to me|(?:is|are|has become|have become) second nature(?: to me)?|(?:is|are) (?:one|some|two|three|among) (?:of )?my (?:main |key |core |real )?(?:strengths|skills|strong points|talents))(?= |$)`,
    ),
    "i work on $1",
  ],
  [
    /\bi could (?=(?:do|write|drive|cook|weld|speak|use|code|bake|teach) (?:[^,;.]{1,30} )?in my sleep\b)/,
    "i can ",
  ],
  [/\bi (?:live and breathe|am no stranger to|am a big user of|swear by) /, "i work with "],
  [
    /\b(?:there is (?:not|hardly|barely)|hardly|barely|scarcely|not) a (?:single )?day (?:goes by |passes )?(?:that |when |where )?i do not /,
    "i ",
  ],
  [
    /\b(?:there is (?:not|hardly|barely)|hardly|barely|scarcely|not) a (?:single )?day (?:goes by |passes )?without (?:me|my) (?=[a-z]+ing )/,
    "i am ",
  ],
  [
    /\b(?:i am |this is )(?:now |currently |just )?(?:in |into )?my [a-z0-9-]+ (?:year|month|season) (?:as|of being) (?=an? )/,
    "i am working as ",
  ],
  [
    /(?:\bi (?:was|got|have been|have just been)|^(?:recently |just )?(?:been|got|was)) (?:just |recently |then |finally )?(?:made|appointed|named|elected) (?:to |as )?(?=(?:the |an? )?[a-z])(?!redundant)/,
    "i got promoted to ",
  ],
  [
    /(?<=^|[,;.] |\band |\bso )they (?:have |just |recently )*(?:made|promoted|appointed) me (?:up )?(?:to |as )?/,
    "i got promoted to ",
  ],
  [
    /(?<=^|[,;.] |\bi (?:have )?|\bthen )(?:worked|working) my way (?:up )?(?:from (?:an? |being an? )?[^,;.]{2,40}? )?to (?:being )?(?:an? |the )?/,
    "got promoted to ",
  ],
  [/\bit is (?:now )?(?=my [a-z0-9-]+ (?:year|month|season) (?:as|of being) )/, "this is "],
  [/\bi (?:have )?(?:just|recently|newly) (?:started|begun) (?:work |working |out |off )?as /, "i work as "],
  [
    /\bit (?:is|'s been|has been|'s) (?:about |over |almost |nearly )?(NUMBER years) since i (?:became|qualified as|started (?:out |work |working )?as|turned) /,
    "for $1 i have been ",
  ],
  [/^(NUMBER years) (?:now )?(?=i have been )/, "for $1"],
  [
    /\bmy (?:main |daily |current |day-to-day )?(?:duties|responsibilities|tasks|job|role|work) (?:includes?|involves?|consists? of|covers?|entails?) /,
    "i work in ",
  ],
  [/(?<=^|[,;.] |\bi )(?:grew up|was raised|was brought up) (?:speaking|with) /, "i speak "],
  [/(?<=^(?!my |he |she |our |the |your )[^,]{3,40} , )(?:formerly|previously) (?=an? )/, "i was "],
  [
    new RegExp(
      `\\bit is (?!not |about )${THING}(?:that |which )?i (use|know|speak|teach|(?:am )?using|write|drive)(?= [.,;]|$)`,
    ),
    "i $2 $1",
  ],
  [
    new RegExp(
      `\\bit is (?!not |about )${THING}(?:that |which )i am (using|learning|studying|teaching)(?= [.,;]|$)`,
    ),
    "i am $2 $1",
  ],
  [new RegExp(`${OPENING}(?:an? )?${THING}is what i am(?= [.,;]|$)`), "i am a $1"],
  [
    new RegExp(
      `${OPENING}${THING}(?:is|'s|are) my (?:main|primary|go-to|daily|everyday|usual) (?:language|tools?|framework|editor|stack)(?= |$)`,
    ),
    "i work on $1",
  ],
  [/^(?:an? )?(?:native|fluent|bilingual) ([a-z]+) speaker\b/, "i speak $1"],
  [
    /^((?!working|living|learning|studying|training|being|looking|using)[a-z]+ing(?: [a-z]+){0,2}) (since (?:19|20)\d\d)(?= [.,;!]|$)/,
    "i have worked on $1 $2",
  ],
  [/^(?:nope|nah|yes|yeah|yep|no|yup) , (?=(?:can|do|did|have|never|know|use) )/, ""],
];

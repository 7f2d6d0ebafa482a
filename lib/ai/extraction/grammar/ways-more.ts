import { OPENING, THING } from "./way-parts";

const LETTERS =
  "(?:ph\\.?d|j\\.?d|mba|(?:[bm]\\.?(?:sc|a|eng|ed|com|tech|phil|res))|ll\\.?[bm]|pgce|hn[cd]|(?:[a-z-]+ )?(?:degree|diploma|doctorate|bachelor 's|master 's|bachelors|masters))\\.?";
const LEADS =
  "(?:manager|head|principal|director|lead|leader|supervisor|coordinator|chief|dean|chair|superintendent|inspector|sister|matron|foreman|officer|editor|headteacher|deputy|secretary|captain)";
const WISHED_TITLE = "(?:post|role|job|position|vacancy|opening|career)";

/** Ways of the latest round: what somebody stands for, holds, goes through and hopes for. */
export const WAYS_MORE: [RegExp, string][] = [
  [
    / , (?:however|though|by contrast|in turn|on the other hand|meanwhile|admittedly|sadly|alas) , (?=(?:is|are|was|i|has) )/,
    " ",
  ],
  // Held.
  [
    /\bi am (?:(?:basically|really|pretty much|kind of|sort of|also|still|now|known as) )*(?:the|our|their|your) ([^,;.]{2,30}?) (?:person|guy|girl|man|woman|lady|lad|wizard|whiz|nerd|geek)(?= |$)/,
    "i know $1 ",
  ],
  [
    new RegExp(
      `\\bi (am|was) (?:currently |now |still )?acting (?:as )?(?:the )?(?=(?:[a-z-]+ ){0,3}${LEADS}(?: |$))`,
    ),
    "i $1 the ",
  ],
  [
    /\bwith (?:that|it|this|(?:the|my|this) (?:job|role|post|position|title)) comes? (?=[a-z])/,
    "i am taken up with ",
  ],
  [/\bmy (?:job|role|post|position|work) comes with (?=[a-z])/, "i am taken up with "],
  [
    new RegExp(`\\bmy (${LETTERS}(?: in [^,;.]{3,40}?)?) (?:is|was) (?:from|at|in|with|done at) (?=[a-z])`),
    "i have a $1 from ",
  ],
  [
    /^[^:;]{0,50}\b(?:my|work) (?:work )?(?:experience|background)(?: so far| to date| is)? : (?=(?:NUMBER) years)/,
    "i have ",
  ],
  [/(?<=^|[,;.] )(?:an? )?(?:total|sum) of (?=(?:NUMBER) years)/, "i have "],
  [
    /\b(?:my (?:home|base) is (?:now |currently )?in|i (?:have |am |'ve )?(?:now |recently |finally )?(?:settled|made my home) (?:down )?in) (?=[a-z])/,
    "i live in ",
  ],
  [
    /^(?:as well as|besides|apart from|in addition to|along with|alongside|next to|on top of) (?:my )?((?!being |working |that |this |it )[^,]{2,40}?) (?:, )?i (?:also )?(speak|use|know|play|read) /,
    "i $2 $1 and ",
  ],
  [
    /^(?:besides|apart from|as well as|in addition to|alongside|on top of) (?:being|working as|my work as) (an? [^,]{2,40}?) , /,
    "i am $1 , ",
  ],
  [
    /\bi am (?:fully |also )?(?:licensed|certified|qualified|trained|ticketed) to (?:operate|drive|use|handle|run|work with|do|perform) /,
    "i operate ",
  ],
  [
    /(?<=^|[,;.] |\bbut )(?:now|nowadays|these days|today|currently) its? (?:is |'s )?(?:all |mostly |mainly |just |only |more |mainly )+(?=[a-z])/,
    "i use ",
  ],
  [
    /(?<=^|[,;.] )(?:day to day|most days|at work|usually|mostly|on a normal day|on shift) its? (?:is |'s )?(?:all |mostly |mainly |just |a lot of )*(?=[a-z])(?!been |a |an |the |not |very |so |too |quite |fun |boring |hard |busy )/,
    "i am taken up with ",
  ],
  [new RegExp(`^after my (${LETTERS}(?: in [^,;.]{3,40}?)?) (?:, )?(?=i )`), "i have a $1 , "],
  // Under way.
  [
    /(?<=^|[,;.] |\band |\bbut )(?:i am |i have been )?(?:currently |now |still |slowly |just )*(?:going|working|getting|plodding|ploughing|reading|making|grinding) (?:my way )?through (?=(?:the |some |an? )?[a-z])(?!customs|security|airport|hell|university|school|college|an? (?:agency|recruiter|bad|rough|hard|divorce))/,
    "i am learning ",
  ],
  [
    /(?<=^|[,;.] |\band |\bbut )(?:my |our |the |an? )?[^,;.]{2,40}? (?:is|are|has been|have been|'s) (?:currently |now |slowly |also |kindly |patiently )*(?:teaching|showing) me (?:how to |to |some |the basics of )?/,
    "i am learning ",
  ],
  [
    /(?<=^|[,;.] |\band |\bbut )(?:my |our |the )?[^,;.]{2,40}? (?:is|are|has|have|pays?|paid|signed|booked|put|set|sends?|sent|enrolled)(?: (?:sending|putting|paying|booked|put|sent|signed|enrolled))? (?:for )?me (?:up )?(?:on|onto|through|with|for|in|into) (?=(?:an?|the|some) [^,;.]{2,40}?(?:course|class|training|certificate|qualification|bootcamp|programme|program|lessons?)(?: |$))/,
    "i am taking ",
  ],
  [
    /\bi am (?:also |now |currently )*(?:on (?=(?:lesson|module|week|chapter|unit|day|year|level) [^ ]+ of )|having (?=lessons))/,
    "i am on ",
  ],
  [
    /\bi have (?:also |just |now |recently )*(?:begun|started) (?:studying|learning|reading up on|getting into|working through|practising) /,
    "i am learning ",
  ],
  [/\bi am (?:also |now |currently )*reading up on /, "i am learning "],
  // Wished for.
  [
    /\bi (?:can|could) (?:really |easily |definitely |well )?(?:see|picture|imagine) myself (?:one day |someday )?(?:as|being|becoming) (?=an? )/,
    "i want to be ",
  ],
  [
    new RegExp(
      `\\bi (?:am looking|look|am searching|search|am on the lookout|am hunting) for (?:an? |any |some |my first |my next )?(?:new )?${WISHED_TITLE}s? (?:as|of) (?:an? )?`,
    ),
    "i want to be a ",
  ],
  [
    /\b(?:it (?:is|'s|has (?:always )?been)|it was always) my (?:life 's |lifelong |big |secret )?(?:dream|goal|ambition|aim|intention|plan|wish|hope|aspiration) to /,
    "i want to ",
  ],
  [
    new RegExp(
      `\\bwhat i (?:really |actually |most |ultimately |would |'d |should )*(?:want|like|love|need|hope for|am after|am looking for|dream of|wish for)(?: most| now| next)? (?:is|'s|would be) (?:an? |the |my )?${WISHED_TITLE} (?:at [^,;.]{2,30}? )?(?:as|of) (?:an? )?`,
    ),
    "i want to be a ",
  ],
  [
    /\bwhat i (?:(?:really|actually|most|ultimately|would|'d|should) )*(?:want|like|love|hope|wish|intend|plan|dream of|am (?:after|aiming for|hoping for))(?: most| now| next| to do| to do next)? (?:is|'s|would be) (?:to |becoming |being )/,
    "i want to ",
  ],
  [
    new RegExp(
      `${OPENING}${THING}is (?:the|an?|one) (?:area|field|thing|skill|subject|direction|language|tool|line of work|sector) (?:that |which )?i (?:really |most |would |'d )*(?:want|hope|like|love|plan|intend|wish) to (?:get|go|move|break|learn|study|pick|work|grow|develop|end)(?: up| in| into| more)*(?= |$)`,
    ),
    "i want to learn $1",
  ],
  [
    /\bi am (?:really |very |quite )?(?:keen|eager|hoping|looking|determined) to (?:develop|build|gain|acquire|grow|strengthen|get) (?:my |some |more |new )?(?:skills?|experience|knowledge|expertise) (?:in|with|of) /,
    "i want to learn ",
  ],
  [
    new RegExp(
      `\\bi (?:'d like|would like|want|hope|plan|intend|am going) to (?:apply|go|put in|try) for (?:the|an?|that|this) ([^,;.]{2,40}?) ${WISHED_TITLE}(?= |$)`,
    ),
    "i want to be a $1",
  ],
  [
    /\bi (?:want|hope|plan|aim|intend|'d like|would like) to (?:hit|reach|make|get to|step up to|rise to|climb to|be promoted to) (?=(?:staff|senior|principal|lead|head|chief|[a-z]+ manager|partner|director|[a-z]+ engineer))/,
    "i want to be a ",
  ],
  [
    /\bi (?:am|'m) aiming (?:for|at) (?:an? |the )?(?!(?:senior|junior|mid|lead|principal|management|better|new|full-time|part-time) (?:role|position|post|job|title))([^,;.]{2,40}?) (?:role|position|post|job|title)(?= |$)/,
    "i want to be a $1",
  ],
  [
    /\bi (?:wish|would love|'d love|would like) i (?:could|knew|were able to|was able to) (?:play a bigger part in|do more|be better at|learn|know) /,
    "i want to learn ",
  ],
  [
    new RegExp(`\\bi have (?:my|an) eye on (?:an? |the )?${WISHED_TITLE} (?:as|of) (?:an? )?`),
    "i want to be a ",
  ],
  [
    new RegExp(`\\bi (?:seek|am seeking) (?=(?:an? |the )?(?:[a-z-]+ ){0,3}${WISHED_TITLE})`),
    "i am looking for ",
  ],
  [
    /^(?:one day |someday )?(becoming|being|working as|getting to be) (an? [^,;.]{2,40}?) (?:is|'s|would be|has (?:always )?been|remains) (?:still |really |always |definitely )*(?:my|the) (?:[a-z]+ )?(?:dream|goal|ambition|aim|plan|target|hope|aspiration|wish)(?= |$)/,
    "i want to be $2",
  ],
  // Over.
  [
    /(?:\bi (?:have )?|^)(?:spent|did|put in|served|clocked up|had) (NUMBER (?:and a half )?(?:years|months|decades|winters|summers|seasons)) (?:at|with|in|for) (?:the )?([^,;.]{2,40}?) as (?=an? )/,
    "i worked at $2 for $1 as ",
  ],
  [
    /(?:\bi (?:was|got|have been)|^(?:got|been|was|just got)) (?:just |recently )?(?:made redundant|laid off|let go|fired|sacked|dismissed) (?:from|by|at) (?=[a-z])/,
    "i used to work for ",
  ],
  [
    /^(NUMBER (?:years|months)) (?:at|with) ([^,;.]{2,40}?) , (?:and )?now (?:i am )?(?:at|with) (?=[a-z])/,
    "i worked at $2 for $1 , now i am at ",
  ],
  // Not held.
  [
    /\bi (?:would not|'d not|will not|never) (?:call|describe|consider|rate|count|class|label) myself (?:as )?(?:an? )?(?=(?:junior|mid|senior|lead|principal)(?: |$))/,
    "i am not a ",
  ],
  [/^(?:like (?:, )?)?(?:[a-z ]{0,20}, )?not even (?=[a-z+#. ]{2,20}$)/, "i do not know "],
  [/\bi do not have any (?:years?|months?|time) (?:of|in|with) (?=[a-z])/, "i have no experience in "],
  [/(?<=^|[,;.] |\band |\bbut )(?:i )?got no (?=[a-z])/, "i have no "],
  [/\bwith no ([^,;.]{2,30}?) to speak of(?= |$)/, ", i have no $1 "],
  [
    new RegExp(
      `${OPENING}${THING}(?:was|were|has been|have been) never (?:taught|shown|explained|offered) to me(?= |$)`,
    ),
    "i do not know $1",
  ],
  [
    new RegExp(
      `${OPENING}${THING}(?:is|are) (?:another|a|one|also a) (?:hole|gap|weak spot|weak point|blind spot|mystery|closed book)(?: (?:to|for) me| of mine)?(?= |$)`,
    ),
    "i do not know $1",
  ],
];

export type FollowUpKind =
  | "why"
  | "first"
  | "which"
  | "next"
  | "checklist"
  | "pace"
  | "cost"
  | "sum-up"
  | "complaint"
  | "said-earlier"
  | "recommend"
  | "correction"
  | "unsure"
  | "yes"
  | "no"
  | "point"
  | "what-if"
  | "tone"
  | "words"
  | "sign"
  | "cannot"
  | "feeling"
  | "on-paper"
  | "figure"
  | "told";

const PLACE = "(?:first|second|third|fourth|fifth|last)";

export type Rule = [kind: FollowUpKind, mostWords: number, pattern: RegExp];

/** In the order in which they are tried: what can be nothing else first. */
export const SURE: Rule[] = [
  [
    "cannot",
    20,
    /\b(?:tried|did|done|asked|applied)\b.{0,30}\b(?:gave up|given up|didn't work|did not work|no success|without success|didn't help|no luck|failed|in vain|for nothing)\b/i,
  ],
  [
    "cannot",
    24,
    new RegExp(
      `^(?:but )?(?:that|this|it|(?:step|point|number) \\w+|the ${PLACE}(?: \\w+)?) (?:is(?:n't| not)|won't|will not|doesn't|does not|can't|cannot|wouldn't|would not)(?: really)? (?:possible|work|be possible|happen|an option|realistic|apply|feasible|go|fit)\\b`,
      "i",
    ),
  ],
  [
    "complaint",
    20,
    /\byou(?:'re| are| keep| just| have|'ve)?\b.{0,20}\b(?:already (?:said|told|asked|mentioned)|repeat\w*|said (?:that|this|it) (?:already|before|twice)|(?:didn't|did not|haven't|don't|not) (?:really |even )?(?:answer\w*|listen\w*)|ignor\w+|saying the same)\b|^(?:that's|that is|thats|this is|it's) (?:(?:just |exactly |still )?the same|not (?:really )?(?:what i (?:asked|meant|wanted)|helpful|an answer|my question)|(?:too|very|so|pretty|quite) (?:general|vague|generic|abstract))\b|\bmore (?:specific|concrete)\b|^i (?:asked|meant|wanted) something (?:else|different)\b|\byou (?:just|already) (?:said|told me|wrote) (?:that|this|so)\W*$|^that's what (?:everybody|everyone|they all|people|all of them) says?\b|^(?:but )?(?:that|this|it) (?:doesn't|does not|didn't|isn't|is not) (?:really |actually )?(?:help\w*|useful|answer\w*)\b/i,
  ],
  [
    "sum-up",
    16,
    /^(?:(?:can|could|would) you |please |let's |let us |give me |an? |the |short |quick |brief ){0,5}(?:sum(?:mari[sz]e)?(?: (?:it|this|that|us|everything|things))?(?: all)?(?: up)?|sum (?:it|this|that|everything) up|recap|summary|wrap (?:it |this )?up)\b(?! me\b|.{0,20}\b(?:my|resume|résumé|cv|profile)\b)|\bwhat (?:have|did|do) we (?:have|got|decide\w*|agree\w*|settle\w*)\b|^where (?:are|were) we\b/i,
  ],
  [
    "said-earlier",
    30,
    /^(?:(?:earlier|before|above|as|like),? |didn't |if )?you (?:also |just |once )?(?:were (?:talking|saying|speaking)|say\b|said|told me|mentioned|wrote|suggested|recommended|talked about|spoke of|advised)\b/i,
  ],
  [
    "next",
    16,
    /^(?:then(?: what(?: happens| comes)?)?|after (?:that|this|it)|afterwards|(?:what(?: else)?(?:'s| is| comes| do i do| happens)? |and )(?:next|then|after (?:that|this|it)|afterwards)|next(?: step)?|(?:after that|then) what|what now|now what|next (?:week|month)|what else|(?:is there )?anything else|what am i forgetting|what (?:have|did) (?:i|we) (?:forgotten|forget|overlooked?))\W*$|^then what\b.{0,14}$|\b(?:and|what) (?:then|after (?:that|this|it)|afterwards|next)\W*$/i,
  ],
  [
    "next",
    18,
    new RegExp(
      `^(?:i(?:'ve| have)? )?(?:already )?(?:did|done|finished|completed|tried)\\b.{0,14}\\b(?:that|this|it|those|both|${PLACE}|(?:step|point|number|part) \\w+)\\b|^done\\b|\\balready (?:did|done|finished|completed|tried|took care of)\\b|\\b(?:that|this|it|(?:step|point|number) \\w+|${PLACE}(?: (?:one|step|point))?)(?: is|'s) (?:already )?(?:done|finished|behind me)\\b`,
      "i",
    ),
  ],
  [
    "first",
    14,
    /\b(?:do|start with|begin with|tackle|try|take on|deal with) (?:it |that |this )?(?:very )?first\W*$|^where (?:do|should|would|can|could) (?:i|we|you|one) (?:even |best |actually |then )?(?:start|begin)\b|\b(?:very )?(?:first|next|smallest|easiest) (?:step|thing|move)(?: to do| (?:i|you|we)(?:'d| would| should| do)? ?(?:do)?| now| then| here)?\W*$|^what should i (?:change|improve|do differently|work on)\W*$|\bstep (?:one|1)\W*$|^(?:so )?(?:which (?:one|of (?:them|these|those))|what) first\W*$|^(?:so )?(?:with )?which (?:part|one|point|step|bit|of (?:them|these|those)) (?:should|would|do|shall) (?:i|you|we) (?:start|begin|do first)\b|\bwhere (?:do|should) (?:i|we|you) (?:even |best |actually |then )?(?:start|begin)\W*$|^(?:what|which)(?: one| of (?:these|those|them|that))?(?: is|'s) (?:the )?most (?:important|urgent)\b|^how (?:do|should|would|can|could) i (?!.*\bwithout\b)(?:(?:start|begin)(?: with (?:that|this|it))?|(?:do|go about|manage|achieve|tackle) (?:that|this|it))\b(?: then| now| exactly| best| here)?\W*$|^(?:just|only) (?:give me |tell me )?(?:the )?one (?:thing|step)\b|\bthe (?:one|single) (?:thing|step)\b|\bmost important (?:thing|step|one|point)\W*$|^what (?:should|can|could|do|shall) i (?:actually )?do (?:now|today|tonight|tomorrow|this week|right now|on monday)\W*$/i,
  ],
  [
    "why",
    14,
    /^why(?: not| though| exactly)?\W*$|^why (?!do\b|did\b|does\b|should\b|would\b|is\b|are\b|am\b|can\b|not\b|won't\b|isn't\b|aren't\b|don't\b)(?:the )?[\w+#.-]+(?: [\w+#.-]+)?\W*$|^why\b(?!.*\b(?:i|my)\b).{0,40}\b(?:ones?|first|second|third|fourth|fifth|last|point|step|that|this|it|those|these)\b|^(?:how come|what(?:'s| is) the (?:reason|point of (?:that|this|it))|what makes you (?:say|think)|how do you know (?:that|this)|says who|based on what|for what reason)\b/i,
  ],
  [
    "checklist",
    14,
    /^what(?:'s| is) the plan\W*$|^(?:please |can you |could you )*(?:make|give|write) (?:me )?(?:an? )?(?:list|plan|overview) (?:of|from|with|out of) (?:all )?(?:of )?(?:that|this|it|these|those)\b|^(?:please |can you |could you )*(?:make|give|write) (?:me |us )(?:a|the) (?:list|plan)\W*(?:please)?\W*$|^(?:please |can you |could you )*(?:make|give|write|draw up) (?:me |us )?an? (?:[\w-]+[ -]){1,3}plan (?:for|of|from|with|out of) (?:that|this|it|these|those)\b|\b(?:check ?list|to[- ]?do(?: |-)?list|to[- ]?dos)\b|\b(?:turn|make|put|break|bring) (?:it|that|this|them|those|these|all (?:of )?(?:it|that|this)|everything)\b.{0,15}\b(?:steps?|list|table|points|order|plan)\b/i,
  ],
  [
    "cost",
    24,
    /^(?:(?:that|it|this|which|they|those|courses?)(?:'s| is| are|'re| sounds?| seems?| looks?) )?(?:(?:much|far|way|still|all|a bit) )?(?:too |so |very |really |quite |pretty )(?:expensive|pricey|costly|much money)\b|(?:^|\b(?:i|we) (?:really |just )?)(?:can't|cannot|can not|couldn't|don't think i can) (?:really |even )?(?:afford|pay for)\b|\b(?:have|got|with|there's) (?:no|not enough|hardly any) (?:money|savings|budget)\b|\bdon't have (?:the|any|that much|that kind of|enough|much) (?:money|savings|budget|cash)\b|^(?:(?:is|are) there |isn't there |anything |something |any |a ){1,2}.{0,25}\b(?:free|cheaper|for free|without (?:paying|cost))\b(?: (?:option|way|course|version|one|alternative|ones|options))?\W*$|^(?:(?:that|it|this) )?(?:costs?|sounds|looks|seems) (?:too much|too expensive|expensive|pricey|costly|a fortune)\b|^no (?:money|budget|savings|cash)\b|\bwithout (?:any |spending |paying )?(?:money|a fortune)\b|\bdon't have (?:money|cash|savings)\b/i,
  ],
  [
    "recommend",
    18,
    /\bwhat (?:would|do) you (?:do|think|advise|recommend|suggest|pick|choose)\b(?!.{0,40}\b(?:of my|about my|my answer)\b).{0,40}$|^(?:so )?what(?:'s| is| would be) (?:best|better|wiser|smarter)\W*$|^if it (?:were|was) you\b|\b(?:in my (?:place|shoes|position|situation)|if you were me|were you me)\b|^(?:what(?:'s| is) )?your (?:honest )?(?:recommendation|advice|opinion|take|verdict)\b.{0,20}$|^(?:so )?would you (?!(?:please |kindly )?(?:write|help|explain|give|show|make|list|repeat|mind|rewrite|summari\w+|tell me|put|draft|word|phrase|like|be so|start|begin)\b)\w+\b(?!.{0,30}\bme\b)|^(?:so )?should i (?:just |really |better |rather |then ){0,2}(?:quit|leave|stay|go|resign|wait|give up|stop|change|apply|return|confront (?:them|him|her)|say something|speak up|complain)(?: back| then| now| instead)?\W*$|^(?:so )?should i(?: (?:take|do|accept|try|risk|go for|sign|say yes to) ?(?:it|that|this|them|the offer)?| wait| or not)?\W*$|^(?:so )?which (?:one )?(?:would|do|should) (?:you|i)\b.{0,30}$|^(?:so )?which one\W*$|^which (?:ones? |of (?:these|those|them|the \w+) )?(?:would be|is|are|will be|'s)\b.{0,40}\b(?:best|better|easiest|easier|fastest|safest|quickest|cheapest|most|realistic|worst|biggest|hardest)\b/i,
  ],
  [
    "correction",
    24,
    /^i (?:said|wrote|told you) [^?]{1,40}\bbut (?:it's|it is|it was|i have|actually)\b|^(?:no,? )?not \d[^?]{0,20}\bbut \d|^(?:sorry|correction|wait|oops|my mistake|small correction|i (?:made a mistake|was wrong|got that wrong)|not \S{1,20}\b)[\s,.:;–-].{0,100}\d|^(?:it's|it is|it was|i have|i had|i've|they are|there are)\b[^?]{0,60}\d[^?]{0,30}\b(?:not|instead of|rather than) (?:\d|\w+teen\b)|^(?:it's|it is|it was|i'm|i am|i live)\b[^?]{2,50}(?:,| and) not (?:in )?(?:an? )?[\w ]{2,30}\W*$/i,
  ],
  [
    "on-paper",
    18,
    /\bhow (?:do|would|should|can|could) i (?:put|say|write|word|show|list|phrase|describe)\b.{0,25}\b(?:on|in|for) (?:a|my|the) (?:r[ée]sum[ée]|cv)(?![a-z])|\b(?:put|say|write|word|show|list|phrase|describe) (?:it|that|this|these|those|all)\b.{0,15}\b(?:on|in|for) (?:a|my|the) (?:r[ée]sum[ée]|cv)(?![a-z])|\bwrite (?:on|in) (?:a|my|the) (?:r[ée]sum[ée]|cv) (?:about|for) (?:it|that|this)\b|\blook(?:s|ed)? (?:like )?on (?:a|my|the) (?:r[ée]sum[ée]|cv)(?![a-z])|^(?:and |what about ){0,2}(?:on|in|for) (?:my|the|a) (?:r[ée]sum[ée]|cv)(?![a-z])|^(?:and )?(?:what about )?on paper\b|\b(?:same|again)\b.{0,12}\bfor (?:a|my|the) (?:r[ée]sum[ée]|cv)(?![a-z])|\bin (?:civilian|plain|normal|simple|employer'?s?) (?:words|terms|language)\b/i,
  ],
  [
    "figure",
    14,
    /^how (?:much|many)\b.{0,40}\b(?:for (?:it|that|this|them)|(?:does|do|would|will) (?:it|that|this|they|these|those) (?:all )?cost|(?:do|would|will) i need)\W*$|\bwhat(?:'s| is| would be)(?: an?)? (?:fair|realistic|good|normal|usual|reasonable) (?:number|figure|price|rate|sum|salary|amount|wage)\b|^what (?:does|do|would|will) (?:it|that|this|they|these|those) (?:all )?cost\b/i,
  ],
  [
    "pace",
    24,
    /\b(?:slower|more slowly|at a slower|with less time|in less time|half the time)\b|^(?:(?:about|maybe|around|only|just|like|probably|perhaps|i have|i've got|some) ){0,3}(?:[1-9]|1\d|2[0-4]|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple of) (?:hours?|evenings?|mornings?)(?: (?:a|per|each|every) (?:week|day))?\W*$/i,
  ],
  [
    "told",
    24,
    /^(?:my (?:husband|wife|partner|parents?|mother|father|mum|mom|dad|family|friends?|boyfriend|girlfriend|boss|manager)|he|she|they)(?: (?:also|just|always|only|now|all|have|has))? (?:(?:is|are|was|were) (?:all )?(?:against|for|not happy|worried|afraid|in favou?r)|says?|said|thinks?|believes?|wants?|insists?|hopes?|means?|replied|answered|laughed|offered|agreed|refused|declined)\b(?!.*(?:\?|\bi'm not ready\b|\bi am not ready\b))/i,
  ],
  [
    "unsure",
    10,
    /^(?:honestly,? |well,? |to be honest,? )?(?:i )?(?:(?:really |honestly )?(?:don't|do not|dont) (?:really )?know(?=\W*$|,| yet\b| really\b| how\b| what\b| which\b| why\b| where\b| if\b| whether\b| exactly\b)|have no idea|no idea|(?:i'm |am )?not (?:so |really |quite )?sure(?! (?:if |that |whether )?(?:i'm|i am|it's)\b)|hard to say|dunno|idk|no clue|can't (?:say|tell|think of (?:any|one|anything))|couldn't say|difficult to say)\b(?!.{0,30}\bwhat (?:i want|to do with)\b)/i,
  ],
  [
    "which",
    26,
    /^which (?:ones?|(?:one )?of (?:those|these|them|the (?:\w+ )?(?:gaps|skills|points|steps|roles|jobs|things|ones)))\b(?!.*\b(?:or|cv|r[ée]sum[ée]|say|write|tell|mention)\b)/i,
  ],
];

/** What may lean on the answers before, and may be a matter of its own. */
export const LIKELY: Rule[] = [
  [
    "why",
    14,
    /\bwhat speaks (?:for|against)\b|\bpros and cons\b|\b(?:downsides?|drawbacks?|disadvantages?|advantages?)\b/i,
  ],
  [
    "what-if",
    26,
    /^if (?:he|she|they|it|that|my \w+) (?:\w+ ){0,4}\w+\W*$|^(?:or )?(?:what (?:if|happens (?:if|when)|do i do (?:if|when)|would i do if|should i do if)\b|(?:what when|suppose|say (?:i|they|he|she|it|we)|what would happen (?:if|when)|what happens|if|in case)\b(?=.*\?))/i,
  ],
  [
    "tone",
    12,
    /(?:^|\b(?:make|sounds?|version|put|say|write|bit|little|too|that's|it's|tone|more|something|in an?)\b.{0,20})\b(?:friendlier|nicer|softer|kinder|warmer|politer|firmer|bolder)\b|\b(?:(?:more|less|bit|too|so|very) (?:aggressive|rude|cold|weak|polite(?:ly)?|warmly|kindly|firmly|formally|directly|formal|friendly|confident|direct|casual|personal|professional|stiff|harsh|pushy|soft|warm))\b(?=.{0,30}$)/i,
  ],
  [
    "sign",
    18,
    /^when (?:is (?:it|that|this)|am i|will (?:it|that|i be)) (?:\w+ )?(?:enough|ready|done|good|finished|right)\b|^at what point\b|^how (?:can|could|do|will|would) i tell (?:if|whether|when|that)\b|\bhow (?:do|will|would|can|could|should) i (?:know|notice|recogni[sz]e|see)\b.{0,40}\b(?:ready|enough|better|suits?|fits?|for me|improves?|works?|worked|working|right|time|done|when|if|whether)\b/i,
  ],
  [
    "words",
    22,
    /\b(?:what|how) (?:exactly |then )?(?:do|should|can|could|would|shall|might) i (?:exactly |then |actually |best |ever |even )?(?:say|tell|turn (?:it|that|this|them|him|her) down|decline|refuse|word|phrase|put (?:it|that|this)|write|formulate|ask|bring|propose|suggest|explain|answer|reply|respond|react|approach|raise|mention|address)\b|\bhow (?:would|do|should|could|can) (?:you|one|i) (?:start|begin|open) (?:the|that|this|such a) (?:conversation|talk|e-?mail|letter|message|call)\b|\bhow would (?:you|one) (?:say|word|phrase|put|write|formulate|tell|answer)\b|\b(?:give|find|tell) me (?:the |some |a )?(?:words|wording|sentences?|phrases?)\b|\b(?:exact|right|good|better|concrete|first|opening) (?:sentences?|words|wording|phrases?|formulation)\b|^(?:(?:can|could|would) you |please )*(?:write|draft|word|formulate|phrase) (?:it|that|this|me|the|an?)\b/i,
  ],
  [
    "cannot",
    26,
    new RegExp(
      `^(?:that|this|it|(?:step|point|number) \\w+|the ${PLACE}(?: \\w+)?)(?: \\w+)? (?:is(?:n't| not)|won't|will not|doesn't|does not|can't|cannot|wouldn't|would not|didn't|did not)(?: really)? (?:possible|work|be possible|happen|an option|realistic|apply|feasible|go|fit|for me)\\b|^i (?:really |just )?(?:can't|cannot|can not|couldn't|could not)\\b(?! (?:wait|decide|sleep))|^(?:my|our|the|he|she|they|there|we)\\b.{0,40}(?:\\b|')(?:would never|d never|will never|won't|will say|'ll say|would say|wouldn't|(?:doesn't|don't|does not|do not) (?:do|allow|want|like|listen|have|believe|let|care))\\b|\\b(?:he|she|they)(?:'ll|'s going to|'re going to| is going to| are going to) (?:just |only |never |probably )?(?:say|think|answer|laugh|refuse|tell|hate|be|fire|block|ignore|deny|find out)\\b|\\bnothing (?:ever )?(?:changed|came of (?:it|that)|happened)\\b|^(?:that's |it's |this is )?(?:not |im)possible\\b|^(?:that's )?not an option\\b`,
      "i",
    ),
  ],
  [
    "feeling",
    24,
    /\bi(?:'m| am| feel| get|'m feeling| am feeling)\b(?: \w+){0,2}? (?:scared|afraid|ashamed|embarrassed|terrified|frightened|worried|hopeless|desperate|sad|angry|frustrated|guilty|useless|worthless|stupid|lonely|panicking|discouraged)\b|^i(?:'m| am) (?:scared|afraid|ashamed|embarrassed|terrified|worried|hopeless|desperate|sad|angry|frustrated|lost)\b|\b(?:sounds|feels|is|seems|'s)\b(?: \w+){0,3}? (?:hard|a lot|too much|scary|difficult|overwhelming|impossible|hopeless)\W*$|\bthat(?:'s| is| sounds) (?:like )?(?:quite |such )?a lot\b|\bi feel like (?:such )?an? \w+\W*$|\bi feel like (?:such )?an? (?:failure|loser|fraud|idiot|fool|burden)\b|\b(?:scares|worries|frightens|terrifies|overwhelms|bothers|depresses) me\b|\bi(?:'m| am) (?:just |so |too |really )?(?:tired|exhausted|worn out|drained)\b|\b(?:nobody|no one|no-one) (?:wants|will (?:take|hire|want)|believes|needs|cares)\b/i,
  ],
  [
    "pace",
    24,
    /\b(?:slower|more slowly|at a slower|less time|fewer hours)\b|\b(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|few|couple of) (?:free )?(?:hours?|evenings?|mornings?|afternoons?|weekends?|minutes)\b.{0,12}\b(?:a|per|each|every) (?:week|day|month|weekend)\b|\bevenings only\b|\bonly (?:(?:have|got|at|on) )?(?:the )?(?:weekends?|evenings?|mornings?|nights?)\b|\btoo (?:fast|quick|much at once|ambitious)\b(?: for me)?\W*$/i,
  ],
];

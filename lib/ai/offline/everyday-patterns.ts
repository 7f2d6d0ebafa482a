/** What people ask in ordinary words, beside the matters that have a method of their own. The narrower stands first. */
export const everydayPatterns = {
  "forget-it": [
    /^(?!.*\?\s*$)(?!.*\b(?:i want|instead|let's|now)\b)\W*(?:please )*(?:forget|delete|erase|unlearn)\b.{0,30}\b(?:i (?:told|said|wrote|mentioned)|about|my|that|this|me|it|everything|what)\b/i,
  ],
  "talked-about": [
    /\bwhat (?:did|have|had) (?:we|you) (?:(?:last |just )?(?:talk|talked|speak|spoken|discuss|discussed|recommend|recommended|suggest|suggested|advise|advised))\b/i,
    /\b(?:what|where) (?:we|you) (?:talked|spoke|discussed|recommended|suggested|advised|left off|stopped)\b|\b(?:changed|happened) since (?:we|you|i) (?:last|spoke|talked)\b|\bour last (?:talk|conversation|chat)\b|\bwhere (?:did|were) we\b/i,
  ],
  mistreated: [
    /\b(?:bull(?:y|ied|ies|ying)|harass\w*|discriminat(?:ed|es|ion|ing)|groped|sexist|racist|mobbing|mobbed|abusive)\b/i,
    /\b(?:mak(?:es?|ing)|made) fun of (?:me|my|how i)\b|(?<!(?:'d|would|will|'ll|might|could|may) )\b(?:laugh|pick|spit)(?:s|ed|ing)? (?:at|on) me\b|\b(?:mock|imitat|ridicul|belittl)\w+ (?:me|my|the way i)\b/i,
    /\b(?:humiliat\w+|screams?|shouts?|yells?|insults?)\b.{0,20}\b(?:at )?me\b/i,
  ],
  "own-mistake": [
    /^(?!.*\btime (?:when )?(?:i|you)\b)(?!.*\binterview\b).*\bi(?:['’]ve| have)? (?:just |really )?(?:made|did)\b.{0,15}\b(?:mistake|error|blunder)\b|^(?!.*\binterview\b).*\bi(?:['’]ve| have)? (?:just |really )?(?:messed|screwed) up\b/i,
  ],
  "contract-ending": [
    /\b(?:my|the|this|a) (?:\w+ )?(?:contract|temporary job|fixed[- ]term|internship|traineeship|placement)\b.{0,30}\b(?:ends?|ending|expires?|expiring|runs? out|running out|(?:be |get |not |been )?(?:renewed|extended))\b/i,
  ],
  "note-this": [
    /^\W*(?:please |can you |could you |also )*(?:remember|note|keep in mind|don't forget|make a note)\b(?!.{0,12}\b(?:me|when|what|how|where|who)\b)(?: down)?(?: that|:|,)? .*\b(?:i|my|i'm|i’m|i've)\b/i,
    /\b(?:are you|will you|do you) (?:remember(?:ing)?|keep(?:ing)?|stor(?:e|ing)|sav(?:e|ing)|record(?:ing)?) (?:this|that|all (?:this|that)|what i)\b/i,
  ],
  privacy: [
    /\b(?:sell|share|leak|train|use)\b.{0,15}\bmy (?:data|information|messages|words|conversations?)\b/i,
    /\b(?:is|are|how) (?:my (?:data|messages)|(?:our|this|the) (?:talk|conversation|chat)s?|what i (?:say|write|tell you))\b.{0,20}\b(?:private|confidential|secret|safe|secure|anonymous|encrypted)\b|\b(?:is|how) (?:this|that|it|everything) (?:private|confidential|anonymous|encrypted)(?: here)?\W*$/i,
    /\b(?:employer|boss|company|anyone|anybody|others?|other people|somebody|someone|admins?)\b.{0,15}\b(?:see|read|access|look at)\b (?:(?:all )?(?:this|it)|what i (?:say|write|type|tell you)|(?:my|our|these) (?:messages?|conversations?|chats?|words))(?: here)?\W*$|\bwho (?:can|could) (?:see|read)\b|\bwhere (?:is|are) my (?:data|messages)\b/i,
  ],
  "put-right": [
    /^\W*(?:no\W+)?(?:that|this|it|you)(?:['’]s| is|['’]re| are| was| were)? (?:all )?(?:not (?:true|right|correct|what i (?:said|meant|asked|wrote))|wrong|incorrect|false|untrue|nonsense|mistaken)(?:,? i\b.{0,60})?\W*$/i,
    /^\W*(?:no\W+)?i (?:didn['’]t|did not|never) (?:say|said|tell|told|write|wrote|mean) (?:that|this|it|you)\b|^\W*you (?:already|just) (?:said|told|asked)\b/i,
  ],
  "which-languages": [
    /\b(?:can|do|could) you (?:speak|understand|read|write|answer|talk)\b.{0,12}\b(?:in )?(?:german|spanish|french|italian|polish|dutch|portuguese|turkish|ukrainian|russian|arabic|chinese|hindi|english|other languages?|my language)\b|\bwhich languages do you\b/i,
  ],
  "who-you-are": [
    /\bwhat(?:['’]s| is) my (?:first |full |last )?name\b|\b(?:what(?:['’]s| is)|know|have) my e-?mail(?: address)?\W*$|\bdo you know my (?:name|e-?mail)\b/i,
  ],
  "in-short": [
    /\blike i['’]?m (?:five|5|ten|10)\b|^\W*(?:in )?simpler(?: words| terms)?\b.{0,12}$/i,
    /^\W*(?:\S+\s+){0,5}(?:shorter|more briefly|in short|briefer|tl;?dr)\b.{0,12}$|^\W*(?:(?:that|this|it)(?:['’]s| is| was) |way |much )*too long\W*$/i,
  ],
  "does-it-count": [/\b(?:does|do|would|will|did|is) (?:that|this|it|they|those) (?:really )?count\w*\b/i],
  "judge-answer": [
    /\b(?:was|is|were) (?:that|this|it|my answer|my story)\b.{0,20}\b(?:good|okay|ok|any good|strong|fine|right|enough|bad|better)\b(?! (?:to|if|for|that|when|idea)\b)|\bhow (?:was|did) (?:that|i do|it go|it(?=\W*$))\b|\b(?:feedback|honest opinion) on (?:that|this|my (?:answer|story))\b|\b(?:rate|judge|grade|score) (?:that|this|my (?:answer|story))\b/i,
  ],
  letter: [
    /\bhow (?:do|should|can|could) i (?:quit|resign|hand in|give notice|leave)\b.{0,30}\b(?:polite\w*|proper\w*|professional\w*|graceful\w*|well|notice|bridges|right way|terms)\b|\bhow (?:do|should|can) i (?:resign|hand in my notice|give notice)\b/i,
    /\btell\b.{0,30}\b(?:boss|manager|employer|company|team)\b.{0,20}\b(?:leaving|quitting|resign\w*|leave|quit)\b/i,
    /\b(?:write|draft|word|help me (?:write|with)|template|example of)\b.{0,30}\b(?:resignation|notice|thank[- ]you|follow[- ]up|acceptance|farewell|reference request)\b/i,
    /\bresignation (?:letter|e-?mail|note)\b|\bletter of resignation\b|\bthank[- ]you (?:letter|note|e-?mail|message)\b|\bfollow[- ]up (?:letter|note|e-?mail|message)\b/i,
    /\b(?:e-?mail|letter|message|note|reply|write|draft|word)\b.{0,30}\b(?:declin\w+|turn(?:ing)? down|reject\w*|accept\w*|withdraw\w*)\b.{0,25}\b(?:offer|job|position|application|invitation)\b/i,
    /\b(?:ask(?:ing)?|e-?mail|letter|message|write)\b.{0,40}\b(?:for a (?:reference|recommendation)|be my reference)\b/i,
  ],
  "explain-leaving": [
    /\bexplain (?:(?:the|my|this|that|a|such a) )?(?:\w+ )?(?:lay-?off|gaps?|break|dismissal|redundancy|short stints?)\b|\bwhy (?:do|did|would|are) you (?:\w+ ){0,2}(?:to )?(?:leave|leaving|quit|quitting|give up)\b|\bexplain\b.{0,20}\b(?:years?|months?) (?:at home|off|away|out|gap|break)?\W*$|\bexplain (?:that|this|it)\b.{0,15}\binterviews?\b|\b(?:ask|asks|know)\b.{0,14}\bwhy\b.{0,14}\bi\b.{0,14}\b(?:changed|left|leave|leaving|quitting|going|quit|moved|switched|stopped|was (?:fired|let go)|been (?:out|away|unemployed|off|without))\b/i,
    /\bexplain\w*\b.{0,50}\b(?:fired|dismissed|laid off|let go|redundan\w+|quit|left|leaving|short (?:time|stint)|job[- ]hopp\w+|gaps?)\b/i,
    /\b(?:say|tell|answer|mention)\b.{0,40}\b(?:i was (?:fired|dismissed|let go|laid off)|why (?:i|did (?:i|you)) (?:left|leave|quit))\b/i,
  ],
  "interview-question": [
    /\b(?:they|he|she|hr|recruiters?|interviewers?|someone|somebody) asks?(?: me)?\b.{0,12}\b(?:about|for|how much)\b.{0,12}\b(?:money|salary|pay|expectations?|earn)\b/i,
    /\bquestions? (?:should|can|could|do|to|would|shall)(?: i)? ask\b|\b(?:ask|asking) (?:them|the interviewers?|at the end)\b/i,
    /\b(?:greatest |biggest |my )?weakness(?:es)?\b/i,
    /\bwhy (?:do you want|should (?:we|they|anyone|somebody|someone) (?:hire|take|choose)|did you leave|are you leaving|this (?:company|job|role))\b|\bwhere do you see yourself\b|\bsalary expectations?\b|\bexpected salary\b|\bname (?:a|my|the) (?:number|figure|price|sum)\b/i,
    /\b(?:phone|video|first) (?:screen(?:ing)?|interview|call)\b|\b(?:screening|recruiter) call\b/i,
  ],
  choose: [
    /^\W{0,3}(?!lead people or )(?:(?:a|an|the|so|and|ok) )?(?!(?:what|which|how|why|when|where|who|is|are|do|does|can|should|could|would|will|tell|give)\b)[\w'-]{2,30}(?: [\w'-]{1,30}){0,3} or [\w'-]{1,30}(?: [\w'-]{1,30}){0,3}\?\W{0,3}$/i,
    /^\W*(?:so |and |ok(?:ay)? |well )*which (?:one|of (?:them|the two|these)|is it|would you (?:take|choose|pick))\b.{0,25}$/i,
    /(?!.*\b(?:stay|leave|quit|resign)\b)(?:\bshould i\b[^?.!]{3,120}\bor\b[^?.!]{2,100}\?|\b(?:which|what)(?: is|['’]?s) (?:better|smarter|wiser|best)\b[^?]{2,100}\bor\b|\b(?:better|rather|smarter)\b[^?.!]{2,80}\bor\b[^?.!]{2,80}\?|\b(?:take|accept) (?:it|the (?:job|offer|promotion|role))\b.{0,10}\bor\b)/i,
  ],
  rejection: [
    /\b(?:got|was|were|been|being|get|keep getting|am|i'm) (?:just )?(?:rejected|turned down)\b|\brejection\b|\bfailed\b.{0,12}\binterview\b|\b(?:didn't|did not) get (?:the|that|this|it|an offer)\b/i,
  ],
  "passed-over": [
    /\b(?:passed over|overlooked)\b|\b(?:colleague|coworker|co-worker|someone else|somebody else|he|she|they)\b.{0,20}\b(?:got|was|were)\b.{0,15}\bpromot\w+/i,
  ],
  "time-to-decide": [
    /\bwait(?:ing)? (?:for|on)\b.{0,30}\b(?:another|other|second|better)\b|\b(?:more time|buy time|deadline)\b.{0,30}\b(?:offer|decide|decision|answer)\b|\bexploding offer\b/i,
  ],
  "lower-pay": [
    /\b(?:lower|less|smaller|worse)\b.{0,12}\b(?:salary|pay|wage|money)\b|\bpay cut\b|\bearn(?:ing)? less\b/i,
  ],
  "no-degree": [
    /\b(?:jobs?|work|careers?|roles?)\b.{0,40}\b(?:without|no|don't need) (?:a |any )?(?:college |university )?(?:degree|diploma|qualifications?)\b/i,
  ],
  "choose-studies": [
    /\b(?:what|which)\b.{0,20}\b(?:to study|should i study|major|subject)\b|\bwhat (?:should|can|could) i study\b/i,
  ],
  study: [
    /\bdo i (?:really )?(?:need|have) to (?:study|go back to (?:school|university|college)|retrain|get a degree)\b/i,
    /\b(?:what|which) (?:certificat\w+|courses?|degrees?|training|qualifications?)\b/i,
    /(?<!how |how can )\b(?:do i|would i|will i|does it|is|are|should i)\b(?! become).{0,50}\b(?:degree|master'?s?|mba|ph\.?d|university|college|boot ?camp|certificat\w+|qualification|diploma|evening (?:class|school)|course)\b/i,
    /\b(?:back to|return to|go to) (?:university|college|school)\b/i,
  ],
  "worth-learning": [
    /\bworth (?:learning|doing|getting|it to learn)\b|(?<!what |which )\bshould i learn\b(?! first)/i,
  ],
  "too-late": [
    /\btoo (?:old|late|young|senior)\b|\b(?:at|about|with) my age\b|\bage(?:ism|ist| discrimination)\b|\bover (?:40|45|50|55|60)\b/i,
  ],
  "ai-and-work": [
    /\b(?:ai|a\.i\.|artificial intelligence|automation|robots?|chatgpt|machines?)\b.{0,50}\b(?:take|takes|taking|replac\w+|kill|steal\w*|end|threat\w*|automat\w+|obsolete|safe|future)\b/i,
    /\b(?:replaced by|afraid of|future of|safe from)\b.{0,30}\b(?:ai|artificial intelligence|automation|robots?|machines?)\b/i,
  ],
  market: [
    /\bin[- ]demand\b|\b(?:job|labou?r) market\b|\bfuture[- ]proof\b|\b(?:which|what) (?:jobs|skills|careers|industries|fields)\b.{0,15}\b(?:are|will be|is)\b.{0,20}\b(?:growing|needed|wanted|safe|hot|popular|sought|demand|scarce)\b/i,
  ],
  "private-matter": [
    /\b(?:tell|telling|disclos\w+|mention|say|hide|ask|asked|talk)\b.{0,60}\b(?:pregnan\w+|disab\w+|adhd|autis\w+|dyslexi\w+|illness|diagnos\w+|depress\w+|mental health|cancer|chronic|criminal record|conviction)\b/i,
    /\b(?:pregnan\w+|disab\w+|adhd|autis\w+|dyslexi\w+|illness|diagnos\w+|depress\w+|mental health|cancer|chronic|criminal record|conviction)\b.{0,60}\b(?:tell|disclos\w+|employer|boss|manager|interview|application|cv|job)\b/i,
  ],
  "ask-employer": [
    /\b(?:go|going|cut|cutting|come|reduce|reducing)\b.{0,14}\bto (?:\d\d ?(?:%|percent|per cent)|(?:\w+|\d+) (?:days?|hours?) (?:a|per|each) week)(?!\w)/i,
    /\b(?:ask|asking|request\w*|propose|convince|persuade|get|allow|let me|negotiat\w+)\b.{0,50}\b(?:from home|remote(?:ly)?|home office|hybrid|part[- ]time|four[- ]day|4[- ]day|fewer hours|flexible|sabbatical|unpaid leave|transfer|training budget)\b/i,
    /\b(?:want|need|like|looking for)\b.{0,25}\b(?:part[- ]time|(?:four|4)[- ]day week|remote work|flexible hours|fewer hours)\b/i,
  ],
  "performance-review": [
    /\b(?:performance|annual|yearly|appraisal|quarterly|mid-year)\b.{0,12}\b(?:review|talk|conversation|meeting|appraisal)\b|\bself[- ](?:assessment|appraisal|review)\b|\bappraisal\b/i,
    /\b(?:bad|poor|negative|terrible|awful|mixed) (?:performance |yearly |annual )?(?:review|feedback|rating)\b/i,
    /\bprobation(?:ary)?\b|\bperformance improvement plan\b|\bput on a pip\b/i,
  ],
  freelance: [
    /\b(?:my|an|our) own (?:\w+ )?(?:salon|shop|business|company|studio|practice|restaurant|caf[eé]|bakery|garage|agency|firm|bar|food truck|school|brand|store|workshop|nursery|clinic)\b/i,
    /\bfirst (?:client|customer)s?\b|\bfreelanc\w*|\bself[- ]employ\w*|(?!.*\b(?:pack|packing|jack|jacking) it (?:all )?in\b)\b(?:start|starting|open|run|found)\b.{0,15}\b(?:own|an?|my) (?:\w+ )?(?:business|company|studio|shop|practice|agency|food truck|restaurant|caf[eé]|salon|bakery|garage|bar|bookshop|workshop|firm|guesthouse|farm|nursery)\b|\bwork for myself\b|\bown boss\b|\bside (?:hustles?|business(?:es)?|jobs?|gigs?|projects?)\b/i,
  ],
  "work-abroad": [
    /(?<!\bat )\bvisas?\b|\bpassport\b|\b(?:residence|work) permit\b/i,
    /\b(?:diploma|degree|licen[cs]e|qualifications?|certificates?|papers)\b.{0,25}\b(?:recogni[sz]ed|recognition|accepted here|validated)\b/i,
    /\b[Ff]rom [A-Z][a-z]+\b.{0,60}\b(?:work|job|live|move|relocate)\b.{0,12}\b(?:in|to) (?:the )?[A-Z][a-z]+/,
    /\b(?:abroad|overseas|emigrat\w+|work permit|work visa|visa sponsor\w*|another country|foreign country)\b|\brelocat\w+ to\b/i,
  ],
  "linkedin-profile": [
    /\b(?:my|a|short|linkedin|twitter) bio\b(?![ -]?(?:tech|chem|med|log))/i,
    /\blinkedin\b.{0,25}\b(?:profile|page|headline|photo|about|banner)\b|\b(?:profile|headline)\b.{0,15}\blinkedin\b/i,
  ],
  "resume-question": [
    /\b(?:photo|picture|hobb(?:y|ies)|references|pages?|length|format|template|font|date of birth|nationality|colou?rs?|pdf)\b.{0,30}\b(?:r[ée]sum[ée]|cv)(?![a-z])|\b(?:r[ée]sum[ée]|cv)(?![a-z]).{0,30}\b(?:photo|picture|hobb(?:y|ies)|references|pages?|long|length|format|template|font|colou?rs?|pdf)\b/i,
    /\b(?:should i|do i (?:need|have)|must i)\b.{0,40}\b(?:on|in|to) (?:my |the |a )?(?:r[ée]sum[ée]|cv)(?![a-z])/i,
  ],
  "first-cv": [
    /\b(?:don't|do not|haven't|have not)\b.{0,12}\b(?:have|got|written)\b.{0,10}\b(?:r[ée]sum[ée]|cv)(?![a-z])/i,
    /\b(?:r[ée]sum[ée]|cv)\b.{0,40}\b(?:no|without|little|any) (?:work |real )?experience\b|\b(?:write|make|create|build|start)\b.{0,12}\b(?:a|my first|my|the)\b.{0,8}\b(?:r[ée]sum[ée]|cv)(?![a-z])(?!.{0,20}\b(?:summary|bullet))/i,
  ],
  "job-search": [
    /\b\d+ applications?\b/i,
    /\b(?:unemployed|out of work|jobless|between jobs|without a job)\b|\b(?:nobody|no one|no-one) (?:wants to hire|wants|hires|will hire|will take|takes) me\b/i,
    /(?!.*\bfirst (?:real )?job\b)\b(?:find|finding|get|getting|need|look(?:ing)? for|search(?:ing)? for|land)\b.{0,12}\b(?:a|an|another|my next|some|new)?\s?(?:new |better |different |good )?(?:job|jobs|employment)\b(?! (?:advert|ad|offer|description|posting|title))/i,
    /\bhow many (?:jobs|applications|places|companies)\b/i,
    /\bjob (?:search\w*|hunt\w*|seeking|market)\b|\b(?:sent|wrote|made|submitted|send)\b.{0,30}\bapplications?\b|\bapplied (?:to|for)\b.{0,30}\b(?:jobs|places|companies|roles|positions|everywhere)\b/i,
    /\b(?:no|any|not one|zero|without) (?:replies|reply|response|responses|answer|answers|callbacks?|interviews|invitations?)\b|\bheard nothing\b|\bghosted\b/i,
  ],
  strengths: [
    /\bmy (?:best |greatest |biggest |main )?achievements?\b/i,
    /\b(?:what (?:are|is)|find|know|name) my (?:biggest |real |core )?(?:strengths?|talents?)\b|\bwhat am i good at\b/i,
  ],
  "self-doubt": [
    /\b(?:not sure|don[’']t know|doubt) (?:if |that |whether )?i(?:[’']m| am) (?:really )?(?:smart|good|clever|qualified|strong|tough) enough\b/i,
    /^\W*(?:but |and |so )?i(?:'m|’m| am| feel| get) (?:so |very |really |a bit |quite )?(?:nervous|anxious|insecure|intimidated)\b/i,
    /\bimpost[eo]r\b|\bnot good enough\b|\b(?:like a|such a) fraud\b|\bself[- ]doubt\b|\b(?:no|lack|low|losing|lost) (?:my |self-?)?confidence\b|\bnot (?:smart|qualified) enough\b|\bwho (?:on earth |the hell )?(?:would|['’]d) (?:even |ever )?(?:want|take|have) me\b/i,
  ],
  "find-direction": [
    /\bwhere (?:do|should|can|could) i (?:start|begin)\W*$|\bwant (?:something|anything|some work) (?:better|different|new|else|more)\b/i,
    /\bbored\b|\b(?:don't|do not|no idea|not sure|unsure|no clue)\b.{0,20}\bwhat (?:i want|i (?:should|could) do|to do (?:with|next)|job|career|i'd like)\b|\bwhat (?:job|career|work|kind of (?:job|work)) (?:suits|fits|would suit|would fit|is right for|should i)\b|\b(?:stuck|trapped|unhappy|unfulfilled|miserable|lost) (?:in|at|with) my (?:job|work|career)\b|\bi (?:really )?hate (?:it|my work|my career|this job)\b|\bi want out\b|\bnot (?:happy|fulfilled)\b/i,
  ],
  "is-realistic": [
    /\b(?:is|am|are|would) (?:that|this|it|i|they|we)(?: \w+)? (?:crazy|mad|insane|nuts|naive|naïve|stupid|madness)\b/i,
    /\b(?:is|would|does|do you think)\b.{0,25}\b(?:realistic|possible|achievable|feasible|too ambitious|a good idea)\b|\b(?:what are )?my chances\b|\bcan i (?:really )?(?:make|do) it\b|\b(?:make|earn) (?:a|my) living (?:out of|from|with|by|off)\b/i,
  ],
  "how-long": [
    /\bhow (?:long|many (?:months|years)|much time)\b(?! before (?:should|do|must|can)\b)(?!.{0,25}\b(?:calls?|interviews?|meetings?|talks?|conversations?|appointments?)\b).{0,12}\b(?:will|would|does|might|could|should|until|before|till|is it going|do i need)\b/i,
    /\bhow (?:soon|fast|quickly)\b.{0,20}\b(?:can|could|would|will)\b/i,
  ],
  example: [
    /\b(?:give|show|have|see|need|want)\b.{0,8}\b(?:me )?(?:an?|some|another|one|few) (?:\w+ )?(?:examples?|samples?)\b|^\W*(?:for example|such as|like what|an example)\W*$/i,
  ],
} satisfies Record<string, RegExp[]>;

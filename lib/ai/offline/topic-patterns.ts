/** What a message can be about. The order decides between equals: the narrower stands first. */
export const topicPatterns = {
  // What else tells of it stands in `distress.ts`, which comes before all topics.
  distress: [/\b(?:kill myself|end my life|want to die)\b(?! (?:of|for|laughing)\b)/i],
  "about-experience": [
    /\b(?:know|remember|recall|said|say|told|tell)\b.{0,20}\b(?:about|of)\b.{0,12}\bmy\b.{0,30}\b(?:with|in|at|of|on|using)\b/i,
    /\bwhat (?:is|was|do you know (?:about|of)|do you remember (?:about|of)) my (?!job|role|next|best|salary|profile|gap|(?:biggest|main|greatest|worst|largest) (?:gap|strength|weakness)|(?:last|previous|first|current|present|old|former) (?:job|role|position|employer|title))\w+/i,
    /\bwhat (?:have|did) i (?:say|said|tell|told|mention|mentioned|write|written|wrote|do|done)\b.{0,20}\b(?:about|with|at|in|on)\b/i,
    /\b(?:have|did) i (?:ever )?(?:tell|told|mention|mentioned|say|said|write|written|talk|talked)\b/i,
    /\b(?:do you (?:still )?(?:remember|recall)|remember when)\b(?! (?:about |of )?me\b)/i,
    /\b(?:what|how much|which) experience (?:do )?i have\b|\bdo i have (?:any |enough |much )?(?:\w+ ){0,3}experience\b|\bhow (?:long|often|much) have i\b|\bhow many years\b.{0,30}\bdo i have (?:with|in|of|as|on)\b/i,
    /\bwhat do you (?:know|remember) about (?!me\b|you)/i,
  ],
  "about-me": [
    /\b(?:remember|know|recall)\b.{0,10}\bwhat i do\b|\bwhat do i do (?:for|at|as)\b/i,
    /\b(?:remember|know|recall)\b.{0,6}\bwhat i do\b.{0,12}\b(?:work|living|job|today)\b/i,
    /(?<!\b(?:given|based on|considering|knowing|from|with|by)\b.{0,25})\b(?:know|remember|recall|told you|said) (?:about|of) me\b/i,
    /\b(?:what|which) are my skills\b|\bhow many years\b.{0,30}\b(?:do i have|have i got)\b(?! (?:with|in|of|as|on)\b)/i,
    /\bwho am i\b|\bwhat(?:'s| is| does it say) in my profile\b|\bdo you (?:know|remember) (?:me|who i am)\b/i,
    /\b(?:summari[sz]e|describe) (?:me|my profile|what you know)\b|\bwhat have i told you(?: so far)?\s*\??$/i,
  ],
  "told-before": [
    /\bhow old am i\b|\bhow long have i been\b/i,
    /\b(?:which|what|how (?:many|much|long|often)|where|when|why|who)\b.{0,60}\b(?:did|had|was|were|have|haven't|didn't|can't|cannot|couldn't) i\b(?! (?:got )?to\b)/i,
    /\b(?:which|what|how (?:many|much)|where)\b.{0,40}\b(?:do|am) i (?:speak|earn|live|work|like|enjoy|hate|dislike|from|based|worried|afraid|unhappy)\b/i,
    /\b(?:what|which|who|where) (?:is|was) my (?:last|previous|first|current|present|old|former) (?:job|role|position|employer|title)\b/i,
    /\bdo you (?:still )?(?:know|remember|recall) (?:where|when|which|how (?:long|many|much)) i\b(?! (?:should|could|can|would|am ready)\b)/i,
  ],
  "mock-interview": [
    /\bmock interview\b|\binterview me\b|\bask me (?:one|a|an|another|some|a few|the (?:first|next)|your|those|these|them)\b(?:.{0,30}\bquestions?\b)?|\bquiz me\b|\b(?:let's|let us|can we|shall we) (?:practi[sc]e|rehearse)\b|\b(?:practice|practise|pretend|simulate)\b.{0,25}\binterview/i,
  ],
  "tell-me-about-yourself": [/\btell me about yourself\b|\bintroduce myself\b|\belevator pitch\b/i],
  "star-stories": [
    /\bSTAR\b|\bstar (?:story|stories|method|format)\b|\bbehaviou?ral (?:question|answer|stor)/,
  ],
  "interview-plan": [
    /\bwhat (?:will|would|might|do|could|are) they (?:going to |probably |usually )?ask\b/i,
    /\binterview(?:s|ing)?\b/i,
    /\b(?:prepare|preparing|preparation|prep|ready)\b.{0,30}\binterview/i,
  ],
  "cover-letter": [
    /\bcover(?:ing)? letter|\bmotivation(?:al)? letter|\bletter of (?:motivation|application)\b/i,
    /^\W*dear (?:hiring|recruit\w*|sirs?|madam|mr|ms|mrs|team)\b/i,
  ],
  "resume-summary": [
    /\bsummary\b.{0,30}\b(?:top|r[ée]sum[ée]|cv|linkedin|profile)(?![a-z])|\b(?:headline|about section|personal statement)\b|\b(?:professional|career|personal) (?:summary|profile)\b/i,
  ],
  "resume-bullets": [
    /^\W*(?:please )?(?:rewrite|improve|polish|reword|sharpen|review|check|fix|correct) (?:this|these|it|my lines?)\b(?=.*:|$)/i,
    /\b(?:bullet|bullets|bullet points?)\b/i,
    /\brewrite\b.{0,40}\b(?:r[ée]sum[ée]|cv|line|lines)(?![a-z])/i,
  ],
  "resume-review": [
    /\b(?:r[ée]sum[ée]|cv|curriculum vitae)(?![a-z])/i,
    /\b(?:review|check|improve|feedback|look at|critique)\b.{0,25}\b(?:r[ée]sum[ée]|cv)(?![a-z])/i,
  ],
  "job-advert": [
    /\bjob (?:advert|ad|posting|description|listing)\b|\b(?:advert|vacancy)\b/i,
    /\b(?:should i apply|do i (?:match|qualify|fit)|am i qualified)\b/i,
  ],
  "compare-offers": [
    /\boffer\b.{0,30}\b(?:and|or) (?:one|another|the other)\b/i,
    /\b(?:two|several|more than one|multiple|compare|comparing|between)\b.{0,25}\boffers?\b(?! me\b)/i,
    /\bcompare (?:them|the offers|my offers|offers|both)\b/i,
  ],
  "ask-raise": [
    /\b(?:earn|paid|make|get)(?:ing|s)? the same\b|\b(?:want|like|going|dare|how) to ask (?:\w+ ){0,3}for more\b|\bmore (?:pay|wages?|salary)\b/i,
    /\b(?:raise(?! (?:my|our|the|her|his|their|kids?|children|a (?:family|child|concern|point)|awareness|it|this|that)\b)|pay rise|salary increase|(?<!something with )more money|underpaid)\b/i,
    /\bask\b.{0,20}\b(?:raise|rise|more pay)\b/i,
    /\b(?:earn|paid|salary|make [$€£]?\d)\b.{0,60}\b(?:fair|enough|too (?:low|little)|normal)\b/i,
  ],
  "negotiate-offer": [
    // What somebody says that they earn is told, not asked.
    /\b(?:salary|salaries|(?<!(?:(?:months?|weeks?)['’]?(?: of)?|cent(?:re|er)|office|service|insurance|state|government|agency|fund|who) )pay(?! (?:for|attention|rent|off|my|it|them|me|back|half|all of it|everything|taxes|tax|the rent|the bills|bills)\b)|compensation|(?<!\bdo the .{0,20})(?:wage|wages)|earn(?! (?:(?:about |around )?[$€£]?\d|(?:the|a|my) next level))|remuneration)\b/i,
    /\bnegotiat\w*/i,
    /\bjob offer\b|\bthe offer\b|\bcounter[- ]?offer/i,
    /\b(?:an|my|their|this) offer\b.{0,40}\d|\bno to more money\b|\bwhat else (?:can|could|should) i (?:ask for|negotiate)\b/i,
  ],
  "return-after-break": [
    /\b(?:com(?:e|ing)|go(?:ing)?|return(?:ing)?|start(?:ing)?|get(?:ting)?) (?:back|again)\b.{0,12}\bafter (?:\d+|an?|two|three|four|five|six|seven|eight|ten|some|several|many|a few) (?:years?|months?)\b/i,
    /\b(?:return|returning|come|coming|go|going|get|getting|way) back (?:to|into) work|\breturn(?:ing)? to work\b/i,
    /\b(?:career|employment) (?:break|gap)\b|\bafter a (?:long )?break\b|\b(?:maternity|parental|paternity) leave\b|\bgap in my\b|\bgap of (?:\d+|an?|one|two|three|four|five|several|some) (?:years?|months?)\b/i,
  ],
  "first-manager": [
    /\b(?:just |recently )?(?:became|was made|got promoted to|have become|am now) (?:an? |the )?(?:\w+ )?(?:leader|lead|supervisor|manager|foreman|head)\b/i,
    /\b(?:shift|team|group) lead(?:er)? (?:yesterday|since|last week|this week|today)\b/i,
    /\b(?:new|first[- ]time) (?:manager|leader|team lead|lead)\b|\bmanager for the first time\b|\bfirst 90 days\b|\bfirst (?:weeks|months) as\b.{0,20}\b(?:manager|lead)/i,
    /\bbecoming a manager\b|\bnow (?:manage|lead) a team\b|\bpromoted to (?:lead|manager|team)\b/i,
  ],
  "lead-or-expert": [
    /\b(?:wants?|asked|asks|offered|told) me to (?:become|be|take over|move up|lead|step up)\b.{0,25}\b(?:leads?|manager|head|supervisor|team|leader|shift|chef|principal)\b/i,
    /\blead people or\b|\b(?:manager|management|leadership|leading)\b.{0,25}\bor\b.{0,25}\b(?:expert|technical|specialist|contributor|ic)\b/i,
    /\bshould i (?:become a manager|go into management|lead|manage)\b|\b(?:individual contributor|ic track)\b/i,
  ],
  promotion: [
    /\bbecome\b.{0,30}\b(?:in|at|of) (?:our|my) (?:company|firm|warehouse|team|department|office|shop|store|plant|house|school|hospital|ward|branch|line|shift)\b/i,
    /\bpromot(?:e|ed|ion)\b|\bnext level\b|\bbecome (?:a )?(?:senior|staff|principal)\b|\bget to senior\b|\b(?:says?|said|thinks?|told me) (?:that )?i(?:'m|’m| am)(?: not|n't) ready\b/i,
  ],
  leadership: [
    /\b(?:leadership|delegat\w+|lead better|better (?:leader|manager)|leading (?:a|my|the) team|manag(?:e|ing) (?:people|a team|my team))\b/i,
  ],
  "prove-yourself": [
    /\bhow (?:do|can|could|would|should) i (?:show|prove|demonstrate) (?:it|that|this|them)\b(?!.{0,25}\b(?:cv|r[ée]sum[ée])\b)/i,
    /\b(?:without|no|lack of|little) (?:work |professional |real |relevant )?experience\b|\bportfolio\b|\bside project\b|\bprove\b.{0,25}\b(?:can do|skill|work)\b/i,
  ],
  "first-job": [
    /\b(?:first|entry[- ]level) (?:real )?(?:job|role|position)\b|\b(?:graduate|graduated|graduating|internship|apprenticeship|fresh out of)\b/i,
  ],
  "write-message": [
    /\b(?:message|e-?mail|write|reach out|reaching out|dm)\b.{0,40}\b(?:someone|recruiter|stranger|contact|hiring manager|alumn\w+|to (?:a|an|the) )\b|\bcold (?:message|e-?mail)\b|\binformational interview\b/i,
  ],
  networking: [
    /\bnetwork(?:ing)?\b(?! engineer| admin)|\blinkedin\b|\bprofessional contacts\b|\bmeetups?\b/i,
  ],
  "hard-conversation": [
    /\bwhat (?:should|do|can|could) i (?:say|tell|answer|reply)\b.{0,8}\b(?:him|her|them|my (?:boss|manager|colleague|coworker))\b/i,
    /\b(?:difficult|hard|tough|awkward) conversation|\b(?:don't|do not|can't|cannot) get (?:along|on) with\b|\b(?:toxic|lazy|annoying|incompetent|arrogant|difficult|bullying|abusive|bad|terrible|horrible|micromanaging) (?:boss|manager|colleague|coworker|co-worker|team ?mate)|\bconflict\b|\bcredit for my\b|\b(?:boss|manager|colleague|coworker|co-worker)\b.{0,40}\b(?:shout|rude|unfair|ignore|bull|micromanag|undermin|hate|difficult|toxic|argu|interrupt|steal|tak(?:es?|ing) (?:all |the )?(?:credit|my (?:idea|work)))/i,
    /\b(?:argument|disagree\w*|feedback)\b.{0,25}\b(?:with|to|from) (?:my|a) (?:boss|manager|colleague|team|report|coworker)/i,
  ],
  overload: [
    /\bdread(?:ing|s)?\b|\b(?:so|always|constantly|completely|totally|dead|too) (?:tired|drained|worn out)\b|\b(?:shifts?|job|work|hours|stress|pace) (?:is|are) killing me\b|\bat the end of my (?:rope|strength|tether|forces)\b/i,
    /\bcan(?:'|’)?(?:no)?t (?:do (?:this|it)|go on|take (?:this|it)|cope)(?: like this)? any ?more\b|\bcry(?:ing)?\b.{0,20}\b(?:work|job|shift|office|(?:almost )?every (?:day|morning|evening|night|shift))\b/i,
    /\bsay(?:ing)? no to\b|\btoo much (?:work|on my plate|to do)\b|\boverwhelm\w*|\boverwork\w*|\bburn(?:ed|t|ing)?[- ]?out\b|\bexhaust\w*|\bstress\w*|\bworkload\b|\bwork[- ]life\b/i,
  ],
  "stay-or-leave": [
    /\b(?:pack|packing|jack|jacking) it (?:all )?in\b|\b(?:stay|quit|leave|leaving|quitting|resign|resigning|resignation|hand in my notice)\b.{0,30}\b(?:job|leave|work|company|position|employer|team|stay|notice)\b|\bshould i (?:quit|leave|stay|resign)\b|\b(?:thinking (?:of|about)|considering|tempted to|about to|going to) (?:quit|quitting|leave|leaving|resign|resigning)\b|\bhate my job\b|\b(?:laid off|lost my job|fired|redundan\w+)\b|\b(?:plant|factory|site|shop|store|branch|company|firm|department|mill|mine|warehouse|hospital)\b(?: \w+)? (?:clos(?:es|ing|ed)|(?:will|is going to) close|shut(?:s|ting)? down|goes bankrupt|is insolvent)\b/i,
  ],
  "learning-plan": [
    /\bwhich (?:one )?(?:of (?:those|these|the|my) )?(?:gaps?|skills?)\b.{0,25}\b(?:first|worst|biggest|important|urgent|hardest)\b/i,
    /\blearning plan\b|\bstudy plan\b|\b(?:what|which)\b.{0,30}\blearn\b|\bhow (?:do|can|should|to)\b.{0,15}\blearn\b|\bwhere (?:would|could|can|do|should) i (?:even |ever |best )?(?:learn|train|study)\b|\bhelp me learn\b|\blearn\b.{0,20}\bfirst\b/i,
  ],
  "skill-gap": [
    /\bskill gaps?\b|\bmy (?:biggest|main|greatest|worst|largest) (?:skill )?gaps?\b|\bgap analysis\b|\b(?:what|which|the) gaps?\b(?! year)|\bclos(?:e|ing)\b.{0,20}\bgaps?\b|\b(?:what|which)(?: (?:skills?|am i missing|do i (?:need|lack)|is missing)|['’]s (?:still )?missing|(?:would|will|could|might) (?:be|i be) (?:still )?missing)\b|\bskills? (?:do i|are|needed|required|for)\b|\bmissing\b.{0,20}\b(?:for|to)\b|\b(?:am i|are my skills) (?:ready|enough)\b|\bwhat do (?:they|employers|companies) (?:want|expect|look for|ask for|like to see)\b|\bwhat do(?:es)? (?:it take|i need) to (?:be|become)\b/i,
  ],
  "compare-paths": [
    /\bcompare\b(?!.*\boffers?\b)|\bdifferences? between\b|\btorn between\b|\btwo paths\b|\b(?:choose|choosing|decide|deciding|choice) between\b/i,
  ],
  "change-field": [
    /\b(?:switch|move|change|transition|get|break|go)\b.{0,12}\bfrom\b.{2,40}\b(?:to|into)\b/i,
    /\b(?:change|changing|switch|switching|transition|transitioning|move|moving|pivot|break|get|getting)\b.{0,30}\b(?:careers?|field|fields|industry|into|profession|to another)\b/i,
    /\bcareer (?:change|switch|transition|pivot)\b|\bfrom\b.{3,40}\b(?:to|into)\b.{3,40}\b(?:engineer|manager|designer|analyst|nurse|teacher|developer|role|career)/i,
  ],
  "career-plan": [
    /\bwhat should i (?:focus|work|concentrate) on\b|\bhow (?:do|can|could|would) i get (?:there|into (?:it|that|this))\b|\b(?:make|give|write|draw up|create|build)\b.{0,12}\b(?:a|the|my) plan\b/i,
    /\bplan to become\b|\b(?:career|five[- ]year|5[- ]year) plan\b|\broad ?map\b|\broad to (?:a|the|that) role\b|\b(?:i want|i'd like|i would like|how (?:do|can) i|my goal is|(?<!(?:n[’']t|not|never) )want) to (?:be|become)\b|\bhow to become\b/i,
  ],
  "career-paths": [
    /\b(?:leave|leaving|get(?:ting)? out of|quit(?:ting)?) (?:academia|teaching|nursing|retail|hospitality|the (?:army|military|industry|profession|field)|law|banking|finance|tech|sales|consulting)\b/i,
    /\bcareer (?:path|paths|options|move|moves)\b|\bwhat(?:'s|’s| is| comes) next\b|\bnext (?:step|move|role|job)\b|\bwhere (?:could|can|should|do) (?:i|my career) (?:go|head)|\bwhat (?:else )?(?:could|can|should) i (?:do|be|become)\b(?! first\b| about\b| if\b| when\b)|\bother (?:roles|jobs|careers)\b|\b(?:which|what) (?:jobs?|roles?|careers?|work)\b.{0,30}\b(?:can|could|should|would|might) (?:i|suit|fit)\b|\b(?:which|what) (?:jobs?|roles?|careers?)\b.{0,12}\b(?:suit|fit|match)\b|\bwho would hire\b|\boptions\b|\b(?:what|which) (?:kinds?|sorts?|types?) of (?:jobs?|work|roles?|positions?)\b(?! (?:suits|fits|would (?:suit|fit)|is right))|\b(?:which|what) (?:jobs?|work|roles?) (?:could|would|might|can) (?:that|this|it|they|these|those) be\b|\bwhat(?:['’]s| is) (?:out there|left|possible) for (?:me|someone|somebody)\b|\b(?:something|anything) else i (?:could|can|might) do\b|\bwhat else is there\b|^\W*(?:and |but |ok |so )?where to\b(?! (?:start|begin|look|find|learn|apply))|\b(?:is|isn't) there (?:anything|something|any (?:work|jobs?))(?: else| other)? (?:for (?:me|someone|somebody|people|a|an)|(?:that )?i (?:can|could|might))\b|\bwhat (?:jobs?|work|else) can (?:somebody|someone|people) like me\b|\bwhat (?:else )?(?:can|could) i work as\b|\b(?:which|what|any) other (?:ones|jobs?|roles?|options?|paths?)\b|\b(?:do|find|try|look for|be) something (?:else|completely different|totally different|different)\b/i,
  ],
  "role-overview": [
    /\bwhat (?:does|do|is|are)\b.{0,12}\b(?:an? )?.{3,40}\b(?:do|like|doing)\b|\btell me about (?:the |being |an? )|\bday in the life\b|\bis .{3,40} a good (?:career|job|role)\b|\bwhat is (?:an? )/i,
  ],
  "who-are-you": [
    /\b(?:who|what) are you\b|\bwhat can you (?:do|help)\b|\bhow (?:can|could) you help\b|\bwho (?:made|built|created|wrote) you\b|\b(?:which|what) (?:ai |language )?model are you\b|\bare you (?:grok|chatgpt|gpt|an? (?:ai|bot|robot|human|person)|real)\b|\bwhat do you do\b|^help\W*$|\bhow do you work\b/i,
  ],
  thanks: [
    /^\W*(?:ok(?:ay)?\W+|great\W+|perfect\W+|wow\W+)?(?:many |big )?(?:thanks?|thank you|thx|ty|cheers|appreciate)\b/i,
    /^\W*(?:great|perfect|awesome|good|nice|ok|okay|cool|got it|bye|goodbye|see you)\W*$/i,
  ],
  greeting: [/^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings|hiya|yo|test|testing)\b/i],
} satisfies Record<string, RegExp[]>;

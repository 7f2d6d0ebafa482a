/** What follows from a fact that somebody tells of their circumstances, in general. The narrower stands first. */
export const FACTS: [RegExp, string][] = [
  [
    /^(?:they|he|she|my (?:boss|manager)|hr|the (?:company|boss|manager|recruiter))\b.{0,20}\b(?:replied|answered|refused|declined|rejected|offered|agreed|came back|said (?:no|yes|that's|it's))\b/i,
    "**Now their answer lies on the table.** Read it for two things: what is closed, and what was not mentioned, for there the talk can go on. Thank them the same day, sleep a night, and answer with one sentence and one wish. Measure it against your own limit and not against what you had hoped for.",
  ],
  [
    /\b(?:no|without|don't have (?:any |a |an )?|never (?:had|got|did) (?:any |a |an )?|didn't finish (?:my )?)(?:formal |real )?(?:papers?|degrees?|certificat\w+|qualifications?|diplomas?|studies|school|licen[cs]e)\b|\bnever (?:studied|went to (?:university|college))\b/i,
    "**Without that paper**: find out first whether it is truly asked for. Where the law asks for it there is often a way for people with long practice (an examination without the course, recognition of what was learned at work): the chamber or professional body says which. Where only adverts ask for it, a list of what you have answered for, with sizes, and somebody who vouches for it open most of those doors.",
  ],
  [
    /\b(?:my )?(?:husband|wife|partner|boyfriend|girlfriend|parents?|mother|father|family|friends?|he|she|they)\b.{0,20}\b(?:thinks?|says?|wants?|is (?:worried|afraid|against|unhappy|not happy|scared)|believes?|told me|insists?|means?|would rather|hopes?)\b/i,
    "**What others think of it** counts as far as they bear it with you. Ask for the worry under it: time, money, or fear for you? A worry can be reckoned or tried out, an opinion only be argued with. Then propose a trial with an end, so that nobody has to be right today.",
  ],
  [
    /\b(?:dementia|car(?:e|ing) (?:of|for)|need to be (?:there|home|back)|(?:my|our|two|three|four|small|young|little|have|with) (?:\w+ )?(?:kids?|children)|my child|baby|toddler|mother|father|care for|caring for|single (?:mum|mom|parent|dad))\b/i,
    "**Those who need you** set the frame, so plan from there: write down the hours in which you are truly free and who stands in when somebody is ill. With that page you look for work that fits, instead of promising what breaks at the first fever. At an interview one sentence is enough: *that is arranged*.",
  ],
  [
    /\b(?:back|knees?|hands?|illness|ill|sick|pain|disab\w+|doctor says|health|injur\w+)\b.{0,40}\b(?:gone|bad|hurts?|problems?|not|no|can't|issues?|broken|pain)\b|\bi(?:'m| am) (?:often |chronically )?(?:ill|sick|disabled)\b/i,
    "**Your health comes first here**: have the doctor write down what you may still do, not only what you may not. With that paper the employment service, a pension fund or an insurance may pay for retraining or for a changed post; ask them before you pay for anything yourself.",
  ],
  [
    /\b(?:savings?|saved|debts?|benefits?|jobcent(?:re|er)|rent|mortgage|(?:months?|weeks?)(?:'| of)? ?(?:pay|notice|severance)|severance)\b/i,
    "**Your money sets the time**: divide what you have by a month's true costs. That is how many months a step may take, and the number tells you whether to go all at once or beside something that pays. Ask the employment service what it would pay for before you touch your savings.",
  ],
  [
    /\bi(?:'ve| have)? (?:once |also |just )?(?:ran|led|built|found|closed|organi[sz]ed|managed|do the|do some|planned|trained|taught|fixed|noticed|redid|saved|increased|cut|won|set up|started|introduced|made|did|worked|created|designed|wrote|solved)\b/i,
    "**That is evidence.** Give it three things and it can go into a résumé or a talk: how large it was, what you yourself did, and what was different afterwards. Write it down today, while you remember the figures.",
  ],
  [
    /\b(?:only|just|can|prefer|no|not|never)\b.{0,25}\b(?:mornings?|evenings?|nights?|weekends?|part[- ]time|shifts)\b|\b\d{1,2} hours?\b|\bmostly (?:mornings|evenings|weekends)\b/i,
    "**Your hours are a condition, and conditions sort**: look first where such hours are usual, and name them in the first talk, as a fact and not as a request. One who cannot offer them was never an option, and you will know it after five minutes.",
  ],
  [
    /\bno car\b|\bdon't (?:have a car|drive)\b|\bdriving licen[cs]e\b|\bi (?:live|am|stay)\b.{0,20}\b(?:in|near|outside)\b|\bi'm (?:in|from|near) [A-Z]|^(?:in|near|around) [A-Z]|\b(?:based|living) in\b|\b(?:small )?(?:town|village|city|countryside)\b/i,
    "**The place narrows it**, and that helps: draw the circle that you can really reach each day, list the ten employers in it, and ask at the offices of that place (employment service, chamber, advice) for what is paid for there. Whatever can be done from home counts besides.",
  ],
  [
    /\b(?:don't|do not|not|no|can't|bad|poor|weak)\b.{0,20}\b(?:speak|english|german|french|spanish|language)\b/i,
    "**A language that is not perfect yet** is asked for less often than one thinks: look in three adverts which level they name, and whether it is for writing, for customers or only for safety. Then practise exactly that (the ten sentences of a working day), best with one person at work.",
  ],
  [
    /\b(?:speak|fluent|native|language|[ABC][12]|german|english|french|spanish|turkish|polish|arabic)\b.{0,30}/i,
    "**Your languages are worth a line of their own**, with the level and where you used them. Look for those who need just this pair: customers, patients or partners who speak it. And what is not yet fluent grows fastest at work, so do not wait for the last certificate where none is asked for.",
  ],
  [
    /\b(?:sent|wrote|applied|applications?)\b/i,
    "**Many sent and little back** tells where it breaks off: no replies means the top of the papers or the aim, talks without an offer mean the talk. Change one of the two for the next five, not everything.",
  ],
  [
    /\b(?:i|we)(?:'d| would) (?:much )?(?:rather|prefer)\b|\bi prefer\b/i,
    "**A clear preference is half of the decision**: say it in one sentence, and with it what you would give up for it. What is named can be given or refused; what is only hoped for is overlooked.",
  ],
  [
    /\bi (?:really |do |also )?(?:like|love|enjoy|hate|dislike|can't stand)\b|\bi'm (?:good|bad|best) (?:at|with)\b|^(?:with|something with|more) \w+\W*$/i,
    "**Take that as your measure**: estimate how many hours of an ordinary week in each possible work would be what you like, and how many what you dislike. A title that loses on hours will not make you glad, whatever it is called.",
  ],
];

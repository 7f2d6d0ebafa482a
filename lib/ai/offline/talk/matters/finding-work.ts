import type { Matter } from "./matter";

export const interview: Matter = {
  name: "the interview",
  why: "They cannot see you work, so they take what you tell as a sample of it. One true story with your own part in it proves more than ten qualities, and it is easier to tell, because you were there.",
  first:
    "Choose one story for the question you fear most, and tell it aloud twice: two sentences on what was the matter, most of it on what you did, one on what came of it.",
  after: [
    "**Four more stories**: one with a conflict, one with a mistake, one where you learned something quickly, one you are proud of. They fit nearly every question.",
    "**Read the advert line by line** and put a story or an honest *not yet* beside each line.",
    "**Three questions of your own**, whose answers you really want to know.",
    "**The evening before**: way, clothes, names, and a page with five words for five stories. Then nothing more.",
    "**The day after**: two lines of thanks with one thing that stayed with you.",
  ],
  ifNot:
    "Nothing terrible happens. Say: *let me think for a moment*, drink some water, and begin with where it was; the rest follows the place. If you truly do not know it: *I have not done that yet; I would begin so.* And if it ends with a no, ask for one thing that was missing, and tell that story better the next time.",
  cheap:
    "Practising costs nothing: say it to a friend, to your telephone, or to me. Somebody from the job centre or the careers office of a school often does it too.",
  ask: "How it goes there, the one who invited you can say, and may be asked: who will be there, how long it takes, whether there is a task, and whether notes are welcome.",
  words: [
    "In [where] we had [what was the matter]. My part was [what you did]; I did it so: [two steps].",
    "Afterwards [what was different]. I am glad I [one thing], and would do [one thing] earlier today.",
  ],
  sign: "You are ready when you can tell three stories without notes in two minutes each, and have an honest sentence for the gap they will ask about.",
  lean: "I would rather prepare three stories well than twenty answers. Facts need no boasting: say what was the matter and what you did, and let them draw the conclusion.",
  told: "That is the kernel of a story. Add three things and it can be told: what would have happened otherwise, what you did first, and what was different afterwards. Facts, no adjectives: then it does not boast.",
};

export const papers: Matter = {
  name: "your papers",
  why: "They are read in seconds, by somebody who looks for reasons to lay them aside. What stands at the top and begins with a verb is read; what lists duties says only what everyone in that post had to do.",
  first:
    "Take the one piece of work you would most like to be asked about, and write it in one line: a verb, how large, what was different afterwards. It goes to the top.",
  after: [
    "**Hold it against one advert**: what they ask for in their first three lines has to be found in your upper half, in their words, where it is true.",
    "**Cut**: what is older than ten years into one line, what says nothing about the new work out.",
    "**Let somebody read it for ten seconds** and ask what you do. If the answer is wrong, the top is wrong.",
    "**Send it to five**, and change only one thing before the next five.",
  ],
  ifNot:
    "If nobody replies, it is one of three things: the aim (too far), the top (does not say what they look for), or the way (a portal instead of a person). Change one of them for the next five and see which it was.",
  cheap: "A plain document does it; paid templates and services are not read more kindly.",
  ask: "What is usual (photo, length, references) differs by country and field: two people who hire there can say.",
  words: [
    "[Verb: led, built, kept, taught] [what], [how large], [for whom]; [what was different afterwards].",
    "For example, made up: *Planned the shifts of 20 people over two sites; nobody had to take overtime in December.*",
  ],
  sign: "It is good enough when a stranger can say after ten seconds what you do and what you are good at.",
  lean: "I would send it when it is true and short, and improve it with what comes back; a résumé that is perfect next month helps nobody this month.",
  told: "That becomes a line: begin with the verb, say how many or how long, and end with what was different afterwards. In civilian, plain words, as one tells it to a neighbour.",
};

export const search: Matter = {
  name: "the search",
  why: "Most applications that go through a portal compete with hundreds; one that comes with a word from somebody is read. So the same hours bring more when half of them go to people.",
  first:
    "Choose ten places within reach where you would really work, whether they advertise or not, and find one name at each. Ten with a name are better than sixty without.",
  after: [
    "**Write to three of the names** this week, with one question that takes five minutes to answer.",
    "**Follow up once** after a week, kindly, with one sentence that is new.",
    "**Keep a list**: where, when, to whom, what came back. After fifteen it tells you where it breaks off: no replies, no second talk, or no offer.",
    "**Get something in between**: a few days, a stand-in, a temporary post. From inside one sees posts that were never advertised.",
  ],
  ifNot:
    "No answer is no judgement on you; mostly nobody has read it. Look where it breaks off: with no replies, change the top of your papers or the aim; with talks but no offer, practise the talk. And take another way in beside it: temporary work, a trial day, asking in person.",
  cheap:
    "It is free: the public employment service, libraries (for printing, too), and your acquaintances. Be wary of whoever wants money for finding you work.",
  ask: "What is open near you I cannot see: the public employment service, the pages of the ten places, and the people who work there can.",
  words: [
    "Dear [name], I have worked as [what] and look for [what] near [place]. You work where I would like to.",
    "May I ask you one thing: what do they look for first in somebody new? Five minutes on the telephone would do.",
    "If it does not suit, I understand fully. Thank you, [your name]",
  ],
  sign: "It works when one in five or so answers at all. It need not be more; it must not be none.",
  lean: "I would write fewer applications, each with a name, and be on the telephone or at the door once a day. It is more unpleasant, and it works sooner.",
  told: "It belongs into your first two lines or into your list of places: it narrows where you look, and what you say there first.",
};

export const comingBack: Matter = {
  name: "coming back",
  why: "What they fear after a break is not the break but that you no longer know how it is done. Somebody who knew your work, and one thing refreshed lately, answer both, and better than any explanation.",
  first:
    "Write to one person from before who would be glad to hear from you, and ask what is done differently now. It is the smallest step, and it shows you which ones come next.",
  after: [
    "**Ask whether your licence or registration still holds**, where your work has one: the body that keeps it says what a return takes. That part has a fixed length, so ask early.",
    "**Refresh one thing by doing it**: a day beside a former colleague, a short course, a stand-in.",
    "**Decide on your hours before you apply**, and what happens when a child is ill. A clear answer reassures; a vague one is filled in by them.",
    "**Apply to two places that know you**, and only then to strangers.",
  ],
  ifNot:
    "If the first ones say no, take a smaller door: a stand-in, a few hours, a temporary post, a returner's programme. Three months in which you were there again end the talk about the break.",
  cheap:
    "Ask for what is paid by others before you pay: the public employment service, your former employer, the professional body and big employers in the field often have paid or free courses for people who return.",
  ask: "What your registration asks after a break, the body that keeps it can say; what a course costs and who pays, the employment service and the employers.",
  words: [
    "Dear [name], I think back gladly to our time at [place]. I am coming back to work and would like to know what has changed.",
    "What do you do differently today, and what would you look at first in my place? A quarter of an hour on the telephone would help me much.",
  ],
  sign: "You are ready to apply when you can name one thing that changed while you were away and what you did about it.",
  lean: "I would begin soon and small: a few hours in a place that knows you. Readiness comes with the second week, not before the first.",
  told: "Settle it before you apply and say it in one sentence: what is clear to you will not be asked about twice.",
};

import type { Matter } from "./matter";

export const pay: Matter = {
  name: "the talk about pay",
  why: "Whoever decides on pay must defend the figure to somebody else. A reason they can repeat in one sentence (what you do, what it was worth, what others ask for it) helps them do that; a wish does not.",
  first:
    "Write one sentence: what you did, how large it was, what was different afterwards. Then your three figures: glad of, can accept, walk away. Nothing else comes before these.",
  after: [
    "**Ask for the talk with its subject**, so that nobody is surprised: *I would like half an hour about my pay.* A day later, not in passing.",
    "**Say the figure first and then be silent.** The pause feels long to you and short to them; who fills it makes the figure smaller.",
    "**Have the rest ready**: days off, hours, a title, training, a date for the next look. Often there is room there when there is none in the sum.",
    "**Write down what was agreed** the same evening and send it in two lines, so that both remember the same.",
  ],
  ifNot:
    "A no is most often a no for now or a no to the sum. Ask: *what would have to be true for a yes, and when do we look at it again?* If there is an answer, put the date into your calendar; if there is none, you have learned what the place can give, and look elsewhere without anger.",
  cheap:
    "It costs nothing but an hour: the figures stand in adverts that name them, in official wage statistics and in collective agreements, and two people in the same work will often tell you if you ask what is *fair* and not what *they* earn.",
  ask: "I have no pay figures and will not make any up. Where they stand: adverts that state pay, official wage statistics of your country, collective agreements, a union, and two people who do that work near you.",
  words: [
    "Thank you, I would like to do this. Before I say yes I want to talk about the terms.",
    "I bring [what you did, with its size]. For that I had [figure] in mind. What can you do?",
    "[If the sum is fixed:] I understand. Could we look at [days off, hours, a review after six months] instead?",
  ],
  sign: "You are ready when you can say your sentence and your figure aloud, to a friend, without the words *a bit*, *maybe* and *I think*.",
  lean: "I would ask once more, for one thing, kindly: who asks politely and has said that they want the work is very rarely worse off afterwards. If they then hold to it, weigh what lies on the table against your walk-away figure and nothing else: above it take it, below it let it go.",
  told: "Use it as evidence: one sentence with what was done, its size, and what was different afterwards. That sentence belongs directly before your figure.",
};

/** More money where one is already. */
export const raise: Matter = {
  ...pay,
  words: [
    "I like working here and would like to talk about my pay. Since it was last set, [what has changed in the work].",
    "I now do [what, with its size], and [what is different because of it]. I had [figure] in mind.",
    "[If there is no money now:] I understand. On what date do we look at it again, and what would have to be so by then?",
  ],
  lean: "I would ask, openly and with one example, and then again on the date that is agreed: one no is an answer about this month. After two without a reason or a date I would find out quietly what others pay for the same work.",
  told: "That belongs to your case: what has changed since your pay was last set. One sentence, with its size; it stands before the figure.",
};

export const hardTalk: Matter = {
  name: "that talk",
  why: "In such a talk people defend themselves against judgements (*you are unfair*) and can hardly argue with what was seen (*on Tuesday you spoke over me twice*). And who says what they wish for gives the other something to say yes to.",
  first:
    "Write three lines before anything else: what was seen or heard, with its day; what it does to you or to the work; what you wish for instead, as one thing that can be done.",
  after: [
    "**Choose place and time**: the two of you, not before a meeting, and say beforehand what it is about.",
    "**Say your first line and stop.** Ask: *how did you see it?* Listen to the end; something there will be new.",
    "**Come to one thing**: who does what from when. A talk that ends with understanding alone begins again in two weeks.",
    "**Look at it again** after a fortnight: *we agreed on this; I find it has worked there and not yet here.*",
  ],
  ifNot:
    "If it is brushed aside, repeat the one wish and ask for a plain answer: *will you do that, yes or no?* After a no, or a yes that changes nothing, it goes one step up, in writing, with your dates: not as a complaint but as a question how it is to be settled.",
  cheap:
    "The talk itself costs nothing. For advice that costs nothing either: the staff representatives, a union, or a colleague from another team who has no part in it.",
  ask: "What is allowed there, and what happened before, I cannot know. A house rule, your contract, the staff representatives or a public advice office can say.",
  words: [
    "I would like to talk about something that is on my mind. Is now good, or rather this afternoon?",
    "On [day] I noticed [what was seen or heard]. For me that means [what it does]. How did you see it?",
    "What I wish for is [one thing]. Could we agree on that?",
  ],
  sign: "It has worked when something can be seen to be different after two weeks, not when the talk felt good.",
  lean: "I would say it, soon and in private, in three sentences, and begin with what was seen. What is left unsaid comes out later and larger. Only where you must fear for yourself would I first speak with somebody whose task it is.",
  told: "Put it into the first line: the day, what was said or done, and nothing of what you suppose behind it.",
};

export const asking: Matter = {
  name: "what you ask your employer for",
  why: "An employer asks two things of a wish: what does it cost me, and how do I get out again if it fails? A trial with an end answers both, and a yes to a trial is easier than a yes for ever.",
  first:
    "Write down how the work gets done all the same: who is there when, what happens in a rush, what stays undone. With that page you ask; without it you only hope.",
  after: [
    "**Ask one person first** who has it already: how they asked, and what was feared.",
    "**Ask for a trial** of two or three months, with what you both look at in the end.",
    "**Have it in writing**, with date, hours and what happens if it does not work.",
  ],
  ifNot:
    "Ask for the reason and for a smaller form: one day instead of two, a month instead of a year, another post in the same house. If there is a law or an agreement behind your wish, ask in writing then, and let a union or an advice office read it first.",
  cheap:
    "Asking costs nothing. What fewer hours cost you (pay, pension, holidays) a wage calculator or the pay office can tell before you sign.",
  ask: "Whether you have a right to it stands in the law of your country, a collective agreement or a house rule: staff representatives, a union or a public advice office can tell you. With reasons of health, the occupational doctor can say what you may still do.",
  words: [
    "I would like to try something, and have thought about how the work gets done with it.",
    "From [date], for three months: [what you wish]. [Who] covers [what]; I am there for [what].",
    "At the end we look together whether it works. May I show you how I have planned it?",
  ],
  sign: "It works when after the trial nobody can name what was left undone.",
  lean: "I would ask, for a trial, and in writing after the talk. The worst likely answer is a no that leaves you where you are.",
  told: "It belongs on the page that you take along: it answers what they fear, or it names what still has to be solved.",
};

export const mistreated: Matter = {
  name: "what is done to you there",
  why: "Whoever is to help you needs days, words and witnesses: one event can be explained away, a list of dates cannot. And a record gives you back a part of the control that was taken from you.",
  first:
    "Tonight, at home and on your own device: one line for each time. Day, place, the words, who was there, what it did to you. It is the ground for everything that comes later.",
  after: [
    "**Tell one person** you trust outside the team, and one whose task it is: staff representatives, a complaints office, a union, a public anti-discrimination or legal advice office. Outside counsel does not depend on who is friends with whom.",
    "**If it is safe, say it once**, calmly and before a witness: *I do not want that. Please stop it.* It marks the line, and is worth a line in your record.",
    "**Complain in writing**, with the dates, and ask what will be done by when. Keep a copy at home.",
    "**Look around beside it**, quietly. Knowing that you could go makes every other step lighter.",
  ],
  ifNot:
    "If nobody inside acts, or they belong together, go outside: a union, a public advice office, a lawyer for a first talk, the authority that watches over working conditions. And see a doctor if it gets under your skin. That you leave such a place in the end is no defeat.",
  cheap:
    "Much of it is free: unions for their members, public and charitable advice offices, anti-discrimination offices. Ask about the price of a first talk with a lawyer before you go.",
  ask: "What counts as harassment or discrimination, and what deadlines hold, differs by country: an anti-discrimination office, a union or a lawyer can say. Secret recordings are forbidden in many places; ask one of them before you make any.",
  words: [
    "On [day] you [what was said or done], before [who]. I do not want that. Please stop it.",
    "[In writing, to those responsible:] Since [month] this has happened [how often]; the dates are below. Please tell me by [day] what will be done.",
  ],
  sign: "It has got better when it stops without your having to be careful. If it only gets quieter, keep writing.",
  lean: "I would write it down from today, speak with somebody outside the house this week, and only then decide about a complaint. And I would not bear it longer merely because it could be worse.",
  told: "Write exactly that into your record, with the day and who was there. It is what an advice office asks about first.",
};

export const overload: Matter = {
  name: "your load",
  why: "Too much work is seldom mended by working better: as long as everything gets done, nobody has a reason to change it. The one who decides has to see that something will be left undone, and choose what.",
  first:
    "One list, today: everything that lies with you, with its hours. Mark what harms somebody if it waits, and what only looks bad. Nothing else needs deciding before you see that.",
  after: [
    "**Take the list to the one who decides**: *this fits into my week, this does not. Which of them shall wait?* It is their decision; do not make it secretly in your evenings.",
    "**Close one door**: one evening, or the mail after a certain hour. Small and kept is more than large and broken.",
    "**See a doctor** if sleep, tears or dread do not pass. It is a matter of health then, and a certificate protects you.",
    "**After four weeks, look**: has the list become shorter? If not, the place is the trouble and not you.",
  ],
  ifNot:
    "If the answer is that everybody has that much: *then let us decide for all of us what waits.* Put it in writing what cannot be done safely, with the date. Where people are in your care, that note protects them as well as you. And if it changes nothing, the question is no longer how you bear it, but how long.",
  cheap:
    "A doctor, the occupational health service and public counselling cost little or nothing in most places; so does saying no to the next thing.",
  ask: "How many hours or cases are allowed, the law, an agreement or your professional body says; staff representatives or a union know it.",
  words: [
    "I have [number] of [cases, tasks], and in my hours I can do [number] of them properly.",
    "I have put in order what cannot wait. For the rest I need your decision: which of these shall wait, or who takes them?",
    "Until then I will do them in this order, and tell you by Friday what was left.",
  ],
  sign: "It is better when you sleep, and when a free day feels free. A shorter list alone is not enough.",
  lean: "I would see a doctor this week and lay the list before your manager in the same one; and decide nothing large (to resign, to retrain) before you have slept properly for two weeks. Whoever is exhausted sees only exits.",
  told: "Put it on the list with its hours: what stands there in figures cannot be answered with *we all have much to do*.",
};

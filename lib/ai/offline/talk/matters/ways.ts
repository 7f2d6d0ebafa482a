import type { Matter } from "./matter";

export const change: Matter = {
  name: "the way to {role}",
  why: "People are let into new work for what they can show, and only then for what they promise. So a small proof comes before courses, and a neighbouring step before a leap: each of them makes the next one likelier and can be undone.",
  first:
    "Talk with one person who does {role}, for twenty minutes, and ask two things: what fills an ordinary week, and what would make you take somebody without the usual papers? Everything else is cheaper to decide after that.",
  after: [
    "**Three adverts side by side**: mark what at least two ask for. What is marked and not yours is the list; the rest may wait.",
    "**One proof**: a small piece of that work, finished, for somebody real. Show it to the person you talked with and mend what they say.",
    "**Try it where you are**: a task, a day, a stand-in. It counts as experience, and you find out whether you like it.",
    "**Five applications, each with a name.** What comes back tells you what is missing better than I can.",
  ],
  ifNot:
    "Then you have lost weeks and not years, if you kept your ground until then: that is what small steps are for. Look at what failed. An examination can mostly be taken again (ask how often, and when); a no from one employer is about one post; and if you found that you do not like it, you have learned it at the lowest price.",
  cheap:
    "Spend nothing before you have talked with somebody who does it. Then in this order: what your employer pays; what the public employment service or a fund pays; libraries and free courses; learning on the job in a neighbouring post. A paid course only where adverts ask for its paper.",
  ask: "What it costs, pays and takes near you I do not know. Schools and the body that gives the licence say what it takes; adverts and official statistics what it pays; the employment service whether somebody else pays for it.",
  words: [
    "Dear [name], I have worked as [what] and think about {role}. You do it already.",
    "May I ask you two things on the telephone, a quarter of an hour at most: what fills an ordinary week, and how would one begin today?",
  ],
  sign: "Apply when you can show one thing for each of the two or three points that most adverts name. Nobody has them all, and waiting for it is the commonest mistake.",
  lean: "I would not decide yet between whole lives, but between next steps: take the one that can be tried within a month and undone afterwards. If two are equal, take the one where somebody is already glad that you come.",
  told: "It narrows the way: look which of the next steps fits it as it is, and leave out those that do not.",
};

export const learning: Matter = {
  name: "learning it",
  why: "One keeps what one has used. A thing you make forces you to use it, shows you what you do not know, and is there to be shown afterwards; a course alone gives you the feeling of knowing.",
  first:
    "Choose the smallest thing you could make with it in one evening, and make it badly. Then you know what to look up, and the course, if you still want one, has something to hold on to.",
  after: [
    "**The same thing a second time**, from memory. What you had to look up again is what you practise.",
    "**One person who can do it** looks at it for ten minutes and names one thing.",
    "**Something for somebody else**: a wish that is not yours brings the difficulties that occur at work.",
    "**Write half a page on it**: what was the matter, what you did, what you would do otherwise. That is your proof.",
  ],
  ifNot:
    "Then ask what exactly was missing (most examiners and schools tell), when it may be taken again, and what that costs. Practise with old papers and against the clock; and have a date in view instead of *sometime*. One failed examination stands in nobody's résumé.",
  cheap:
    "Libraries, free courses on the net, the trial weeks of the paid ones, evening classes of the town, and a colleague who shows you. Ask your employer, the employment service and the school itself for a grant or for instalments before you say that it cannot be done.",
  ask: "Fees, dates and what is recognised: the school, the examining body and a public advice office for education say it bindingly.",
  words: [
    "I am learning [what] and have made [what]. Could you look at it for ten minutes and tell me the one thing you would mend first?",
  ],
  sign: "You can do it when you do a small task with it alone, explain your choices, and know what you would have to look up.",
  lean: "I would take the way with the earliest thing to show, not the one with the finest paper, unless the law or most adverts ask for the paper.",
  told: "Take that as the point where you begin: practise from there, and leave out what you can do already.",
};

export const choosing: Matter = {
  name: "the choice",
  why: "A choice weighs heavy when it seems to be for ever. Most can be tried or undone, and one afternoon spent inside each shows more than weeks of thinking, because one chooses between ordinary days and not between names.",
  first:
    "Spend one day inside each: sit in on it, do the first task of it, or have somebody who lives it tell you of last week. Write down in the evening whether time flew or crawled.",
  after: [
    "**Write what you lose with each**, in one line. What is given up is felt more than what is won, and had better be seen beforehand.",
    "**Ask whose wish it is.** Take each reason and put the name beside it: mine, my family's, what others think. Then weigh them anew.",
    "**Set a day**, tell somebody, and decide then, with what you know.",
  ],
  ifNot:
    "If it turns out wrong, you change: that happens often, and what was learned comes along. Decide beforehand when you will look at it honestly (after one term, after half a year) and what would make you change. Then regret is a date in the calendar and not a fear.",
  cheap:
    "Trying costs little: open days, lectures one may sit in on, a trial day, a talk with somebody in the second year.",
  ask: "Dates, fees and how one changes over: the advice office of the school or the employer says it bindingly, and without a price.",
  words: [
    "I know you mean well with me, and I want to tell you how I see it before I decide.",
    "What draws me to [one] is [reason]; what worries me is [worry]. What do you fear most about it?",
    "I have a proposal: I try [what] until [date], and then we look at it together.",
  ],
  sign: "You have decided when you notice yourself planning one of the two. Then stop comparing.",
  lean: "I would take the one whose ordinary day I would rather have, as long as the other can still be reached from it. If only one of the two can be undone, I would try that one first.",
  told: "Put it into the right row: it speaks for one of the two, or it is somebody else's wish. Both may count, but not under the same name.",
};

export const leaving: Matter = {
  name: "leaving, and what comes after it",
  why: "Who goes in anger or haste gives away what protects them: notice, money, a good word. And who has the next thing in sight negotiates and sleeps better. Hence first the deadlines, then the people, then the papers.",
  first:
    "Find out your deadlines: notice, severance, when to register with the employment service. They are the only thing here that cannot be made up for later. A union or a public advice office looks through the letter with you.",
  after: [
    "**A month's true costs**, and how many months you can carry. With the number the fear gets smaller, or at least exact.",
    "**Five people who know your work**: tell them in two sentences what happened and what you look for. Most posts are heard of there.",
    "**Your sentence for *why***: short, true, nobody to blame, then forward. Say it aloud until it bores you.",
    "**Your papers**, with the strongest piece of work at the top; and ask for the reference now, while they remember you.",
    "**A fixed day**: mornings for the search, and something every day that is not the search.",
  ],
  ifNot:
    "If nothing comes in the first months, widen one thing at a time: the place, the kind of employer, the level, or the form (temporary, part-time, a project). And have somebody look at where it breaks off: papers or talks.",
  cheap:
    "Advice on notice and severance is often free: a union for its members, public advice offices. Ask the employment service what it pays for: coaching, courses, travel to interviews.",
  ask: "Your notice, severance and benefits depend on country and contract: a union, a lawyer or a public advice office tells you, and the employment service what you get.",
  words: [
    "My post ended with [the restructuring, the closing of the plant]. I worked there for [years] and answered for [what].",
    "Now I look for [what], preferably [where]. Do you know somebody I should speak with?",
  ],
  sign: "It is settled when you can tell it in two sentences without your voice changing.",
  lean: "I would not leave before something else is signed, unless it makes you ill. And where it has ended already: first the deadlines, then one person a day.",
  told: "It belongs into your two sentences for others, or on the list of costs; either way it makes the next step clearer.",
};

export const ownBusiness: Matter = {
  name: "working for yourself",
  why: "A price is not what your hour costs but what the result is worth to the customer. And a business fails of missing customers far more than of a missing page or card, so customers come first and everything else after them.",
  first:
    "Count one year: what you need to live, tax, insurance, tools and the days without work. Divide it by the days you can really sell, not by all of them. That is the price under which each job costs you money.",
  after: [
    "**Ask three customers** what your work changed for them. In their words stands what you may ask for.",
    "**New prices with new customers first**: nobody compares, and you learn how it is taken.",
    "**Then the old ones, one by one**, with notice of two months, the least dear to you first.",
    "**Offer parcels instead of hours**: three sizes, the middle one is the one you mean.",
    "**Read your present contract** before you begin beside it: non-compete, side work, customers.",
  ],
  ifNot:
    "Who goes over the price makes room for one who pays it; one of four may go without your earning less, if the rise is large enough: reckon it. To those you want to keep, offer less work for the same money, never the same work for less.",
  cheap:
    "Begin without rent and loans: at the customer's, in a hired chair, beside your post. Founders' advice at chambers and public offices is often free.",
  ask: "What a start costs, which permits it needs and whether a clause in your contract binds you, a chamber, a founders' advice office or a lawyer can say. Such clauses are often limited in place, time and by compensation, so have it read before you believe it.",
  words: [
    "Dear [name], I like working with you and want to go on doing so.",
    "From [date] my price for [what] is [figure]. In it is [what they value].",
    "If that is too much for a job, tell me: then we find a smaller version together.",
  ],
  sign: "It carries when three customers who are not friends have paid, and one has come back.",
  lean: "I would begin beside the present work, with real customers and little money, and go over fully when they fill half of your week. If it cannot be begun beside it, I would first have the contract read.",
  told: "Put it into the reckoning: it is a figure on one side or a customer on the other, and the rest follows from the sum.",
};

export const abroad: Matter = {
  name: "working abroad",
  why: "An employer abroad fears two things: the paperwork and the waiting. Who knows the way (which permit, who applies, how long) and says so in two lines takes both away.",
  first:
    "Look up your own case on the official page of the country's immigration authority: passport, profession, with or without an offer. Write down the name of the permit. With that name every further question gets a clear answer.",
  after: [
    "**Have your papers recognised or compared**, if your profession asks for it: it takes longest, so it begins first.",
    "**Look for employers who have done it before**: many countries publish a register of those that may sponsor; adverts say it (*visa sponsorship*, *relocation*), and so do people from your country who work there.",
    "**Write two lines on it into every application**: which permit, who applies for it, from when you can come.",
    "**Ask about the family with the same authority**: who may come along, and who may work.",
  ],
  ifNot:
    "Ask for the reason in writing: with permits it is often a missing paper, and that can be handed in. An examination can mostly be repeated. And there are side doors: another permit, studying first, an employer with a house there, another country.",
  cheap:
    "The official information is free; be wary of agents who take money for a post. Recognition and translations cost something: ask the authority, the future employer and the employment service about grants before you pay.",
  ask: "Which permit, which least salary and which waiting time hold today stands with the immigration authority of that country or at its embassy. They change yearly, so I name none.",
  words: [
    "I hold a [country] passport and would come on [name of the permit]; you as employer would have to [what the authority says].",
    "I can begin [weeks] after the permit. I have gathered the papers: [which].",
  ],
  sign: "You are ready to apply when you can name the permit, who applies for it, and what it still lacks.",
  lean: "I would begin the recognition and the language at once, because they take longest, and work meanwhile in the neighbourhood of my profession rather than wait: it brings language, money and people who vouch for you. It would be otherwise only if the work left no hours for the examination.",
  told: "It decides which permit and which authority it is, so it belongs into the first line of every question you ask there.",
};

import type { Matter } from "./matter";

/** Where nobody has said yet what it is about. */
export const any: Matter = {
  name: "your situation",
  why: "One cannot solve what has no edges. A sentence that says what is wrong, for whom, and since when makes a worry into a task, and tasks have a first step.",
  first:
    "Write down in two sentences what happened last and what you would like instead. It sounds small; it is where nearly everything can be taken hold of.",
  after: [
    "**Sort it**: what of it can you change yourself, what could somebody change if you asked, and what will stay? Begin with the first, ask for the second, and stop fighting the third.",
    "**One person who knows it**: somebody who has been through it tells you in half an hour what no text does.",
    "**A date** on which you look whether it has got better, and what you will do if not.",
  ],
  ifNot:
    "Then you know more than before: that this way was not it. Keep what you found out, take the next smallest thing, and tell somebody, so that you do not carry it alone.",
  cheap:
    "Most of what helps first costs nothing: a talk, a page of writing, a public advice office, a library.",
  ask: "What holds where you live and work I cannot know: a public advice office, a union or the employment service can, mostly free.",
  words: [
    "I would like to ask you something. For [how long] this has been on my mind: [one sentence].",
    "What I would like is [one thing]. How would you go about it?",
  ],
  sign: "It is getting better when you think of it less in the evening.",
  lean: "I would do the smallest thing that can be undone, this week, and decide nothing large before I have seen what came of it.",
  told: "It makes clearer what this is about. Keep it as one line, with the date.",
};

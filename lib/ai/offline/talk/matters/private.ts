import type { Matter } from "./matter";

/** Health, pregnancy, a past: what belongs to the person and touches the work. */
export const privateMatter: Matter = {
  name: "what you tell of it",
  why: "What is told cannot be taken back, and what is kept can be told tomorrow. So the order is: know what protects you, decide what you want from them, and tell only what is needed for that.",
  first:
    "Ask one who knows the law there before anyone at work hears of it: from when you are protected, whom you must tell, and by when. A union, a public advice office or the body for equal treatment says it in one call, without your name.",
  after: [
    "**Decide what you want from them**: leave, other tasks, other hours, or only that they know. With that the talk has an aim.",
    "**Tell the one who decides first**, in private, before it goes round; then the others, in the words you choose.",
    "**Put it in writing the same day**, with the date, in two lines. Some protection begins only when they demonstrably know.",
    "**Bring a proposal**: who does what in the meantime, and when you next speak about it.",
  ],
  ifNot:
    "If they take it badly, stay short, sign nothing and resign from nothing in that talk: *I would like to think about that.* Write down the same evening what was said, and go with it to the union, the advice office or a lawyer at once, because such deadlines are short.",
  cheap:
    "Advice on it is free in many places: unions for members, public advice offices, the body for equal treatment, counselling centres.",
  ask: "Whether they may dismiss you, what they may ask and from when you are protected, the law of your country says; it differs much, and in a probation period too. The body for equal treatment, a union or a lawyer knows it for certain.",
  words: [
    "I want to tell you something in person, before you hear it elsewhere: [the fact, in one sentence].",
    "For the work it means [from when, what]. I have thought about how it can go: [proposal].",
    "I will send you two lines on it today, so that we both have the date.",
  ],
  sign: "It went well when you know the same evening what happens next and by when.",
  lean: "I would find out first what protects you, then tell it in person and confirm it in writing on the same day. I would not wait so long that others tell it for you.",
  told: "Take it along to whoever advises you there: such dates and circumstances decide what holds.",
};

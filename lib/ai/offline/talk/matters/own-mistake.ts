import type { Matter } from "./matter";

/** Something went wrong through oneself. */
export const ownMistake: Matter = {
  name: "the mistake",
  why: "People forgive a mistake far more readily than finding out about it from somebody else. Who brings it along with the repair shows the very thing that was in doubt: that one can be relied on.",
  first:
    "Stop the damage first, as far as it is in your hands, and then tell the one who answers for it, today and yourself, before they hear it otherwise.",
  after: [
    "**Put it right towards whoever was hurt by it**, a customer, a colleague: what happened, what you do about it, by when. No long excuse.",
    "**Find the place where it slipped through**: not *I was careless*, but *nobody looks at it a second time*. That can be changed.",
    "**One small safeguard**: a list of three points, a second pair of eyes, an hour's wait before sending. Tell them that it exists now.",
    "**Then let it be over.** Write down what you learned, and do not apologise a third time.",
  ],
  ifNot:
    "If it has consequences, ask for them plainly: *what does that mean for me?* Sign nothing on the spot; from a warning or a dismissal on, let a union, staff representatives or a public advice office read it. For one honest mistake that was told at once it seldom comes to that; I do not know your house, though.",
  cheap:
    "It costs courage and no money; what the damage costs is mostly a matter for the house or its insurance. Ask before you pay anything yourself.",
  ask: "Whether you must answer for the damage, your contract and the law there say: a union, staff representatives or a public advice office can tell you.",
  words: [
    "I have to tell you something before you hear it elsewhere: [what happened], [when]. It was my mistake.",
    "It means [the damage, with its size]. I have already [what you did], and would now [next thing].",
    "So that it does not happen again, I have [one safeguard]. Is there something I have overlooked?",
  ],
  sign: "It is settled when the damage is mended, the safeguard stands, and you are asked about other things again.",
  lean: "I would tell it today, in person, in three sentences and with the repair. Waiting makes a mistake into two.",
  told: "It belongs into the first of your three sentences: what, how large, who knows of it.",
};

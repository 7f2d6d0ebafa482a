import type { Matter } from "./matter";

export const leading: Matter = {
  name: "leading",
  why: "Who leads is measured by what others get done, so that what one was good at stops being the work. It helps to know beforehand whether one likes that; and a team forgives much if it knows what holds.",
  first:
    "Ask for one piece of it with an end: a project, a stand-in, one new colleague to bring in. After it you know what no talk can tell you.",
  after: [
    "**Talk with each person for half an hour**: what goes well, what hinders you, what would you do in my place?",
    "**Hand over one task of your own**, whole, with its aim and its limits, and do not take it back.",
    "**Say what holds**: when you can be reached, who decides what, what you will not tolerate.",
    "**Keep a way back open** until you know: what would I return to, and when do we look at it?",
  ],
  ifNot:
    "Going back to the craft is no fall if it was agreed before. So agree on it now: a trial of six months, the old post kept or one like it, and a date on which both say honestly how it was.",
  cheap: "It costs time and no money: a colleague who leads, an hour a month, beats most courses.",
  ask: "What is paid for it, and whether there is a way up for experts in your house, your manager or the people's office must say; I cannot know it.",
  words: [
    "I am glad that you think of me for it. Before I say yes I would like to try it.",
    "I would take [a project, the stand-in] for [three months], with [how much] of my own work given away.",
    "At the end we both say how it was, and I can go back without loss. Would that be possible?",
  ],
  sign: "It suits you when a day on which others got ahead feels like a good day, though you made nothing yourself.",
  lean: "I would try it with an end and a way back, and decide by how the ordinary days were. If you already know that you dread what it mostly consists of, I would stay with the craft and ask for what goes with being an expert.",
  told: "Weigh it by hours: how much of an ordinary week would it be? What you like must fill more of it than what you dislike.",
};

export const promotion: Matter = {
  name: "the promotion",
  why: "It is decided by people who see little of your daily work, weeks before anyone tells you. So it needs evidence they can repeat, and somebody in the room who wants to repeat it.",
  first:
    "Ask for the yardstick: *what would you have to have seen of me to propose me?* Write the answer down in the other's words; it is your list.",
  after: [
    "**One piece of work of the next level**, taken on openly, with a date.",
    "**Tell what came of it**, in two lines a month: what, how large, what is different.",
    "**Find out who else decides** and what they have seen of you.",
    "**Ask before they plan**: some weeks before budgets or reviews, and where there are none, after a success.",
  ],
  ifNot:
    "Ask for two things: what exactly is missing, and on what date you look at it together again. Send both back in two lines. A *later* with a list and a date is a plan; a *later* without them is a no, and then you may look around.",
  cheap: "None of it costs money; a course is seldom what is missing.",
  ask: "The yardstick and the calendar of your house only your manager or the people's office knows.",
  words: [
    "I would like to talk about my next step. Could we take half an hour next week?",
    "In the last [months] I [what], and since then [what is different]. That is work of the next level, as I see it.",
    "What would you still have to see to propose me, and when do we look at it again?",
  ],
  sign: "The time has come when you have done work of that level twice and somebody besides you says so.",
  lean: "I would ask soon and openly, with one result in hand. Bosses know less of your work than you think, and none minds knowing.",
  told: "Tell it to the one who decides: in two lines, with the size and with what is different since. What nobody knows cannot be counted.",
};

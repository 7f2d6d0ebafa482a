import { steps } from "../../markdown";
import { plain } from "../../plain";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { closing, inTheirWords, nextOf, unsaid, withNext } from "./parts";
import { words } from "./say-it";

const PREMORTEM = steps([
  "**How would you notice it early?** Name the first sign, and the day on which you look for it.",
  "**What would you do the same day?** One thing, written down now, while you are calm.",
  "**What can you do this week** so that it becomes less likely, or hurts less?",
]);

/** "What if they say no?" */
export function whatIf(situation: Situation): Advice {
  if (
    /\bif (?:they|somebody|someone|anyone|he|she) (?:asks?(?: me)?|wants? to know) (?:about|why|how|for|what)\b/i.test(
      situation.briefing.question,
    )
  )
    return words(situation);
  const { ifNot } = matterOf(situation);
  const asked = plain(situation.briefing.question, 120).replace(/[?!.\s]+$/, "");
  const text = unsaid(situation, [ifNot, PREMORTEM]) ?? nextOf(situation);
  return withNext(situation, `*${asked}?* It is good to think it through now, before it happens.`, text);
}

/** "That is not possible", "my boss would never": the obstacle is taken as told, and another way looked for. */
export function cannot(situation: Situation): Advice {
  const { ifNot, lean } = matterOf(situation);
  const text = unsaid(situation, [ifNot, lean, PREMORTEM]) ?? nextOf(situation);
  return withNext(
    situation,
    `${inTheirWords(situation)} Then that way is closed, or will at least be answered so, and you need another one ready.`,
    text,
  );
}

const FEELINGS: [RegExp, string][] = [
  [
    /\b(?:tired|exhausted|worn out|drained)\b/i,
    "Then no plan today. When somebody is that tired, rest is the work: sleep, food, an hour outside, and telling one person how it is. If rest no longer helps, see a doctor this week; that is no weakness, it is what doctors are for.",
  ],
  [
    /\b(?:asham\w+|embarrass\w+|guilty|stupid|useless|worthless|failure|loser)\b/i,
    "I am sorry that it feels like that. What happened to you is not what you are worth, and the people whom you tell hear it far more calmly than you do. Begin with one person who likes you, in two sentences; after the third time the words stop burning.",
  ],
  [
    /\b(?:scared|afraid|terrified|frightened|worried|worries|scares|frightens|scary|panicking)\b/i,
    "That fear is understandable; it shows that something is at stake for you. It gets smaller with exactness: write down what would be the worst, what you would do on the day after, and who would stand by you. Then do only what can be undone.",
  ],
  [
    /\b(?:nobody|no one|no-one|hopeless|desperate|sad|lonely|discouraged|lost)\b/i,
    "I hear how heavy that is, and I will not talk it away. It says how long this has lasted, not how it ends. Make today small: one thing that takes ten minutes and can be finished, and one person to whom you say how you are. If it does not lift for weeks, speak with a doctor too.",
  ],
  [
    /\b(?:angry|frustrated)\b/i,
    "You may be angry. Write it all down once, send it to nobody, and sleep; what is still true tomorrow is what you can work with.",
  ],
  [
    /./s,
    "It is a lot when it lies there all at once, and nobody does it all at once. Put everything away but one thing; the rest may be forgotten until that one is done.",
  ],
];

const isTired = (text: string) => /\b(?:tired|exhausted|worn out|drained)\b/i.test(text);

/** "I'm scared", "that sounds like a lot": first the person, then the smallest step. */
export function steady(situation: Situation): Advice {
  const text = situation.briefing.question.slice(0, 400);
  const lines = FEELINGS.filter(([sign]) => sign.test(text)).map(([, line]) => line);
  const kind = unsaid(situation, lines) ?? "Thank you for telling me; we can go slowly.";
  const { first } = matterOf(situation);
  const smallest = isTired(text) ? null : unsaid(situation, [first]);
  return {
    opening: kind,
    body: smallest ? [`The one thing, then: ${smallest}`] : [],
    next: smallest ? "Could you do that today, or is there something even before it?" : closing(situation),
    isFromMemory: true,
  };
}

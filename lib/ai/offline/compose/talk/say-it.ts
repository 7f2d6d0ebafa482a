import { fittingAchievementsOf } from "../../evidence";
import { heading, script } from "../../markdown";
import { exact } from "../../quote";
import { scriptBefore } from "../../talk/last-answer";
import { interview, papers } from "../../talk/matters/finding-work";
import type { Matter } from "../../talk/matters/matter";
import { matterOf } from "../../talk/matters/matter-of";
import { asking } from "../../talk/matters/money-and-talks";
import { choosing, ownBusiness } from "../../talk/matters/ways";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { onPaper } from "./on-paper";
import { closing, isSaid, unsaid, withNext } from "./parts";

const HOME =
  /\b(?:my )?(?:parents?|mother|father|mum|mom|dad|husband|wife|partner|boyfriend|girlfriend|family|kids)\b/i;
const WORK =
  /\b(?:my|our) (?:\w+ )?(?:boss|manager|head|headteacher|employer|company|supervisor|principal|foreman|chief|leader|lead|director|owner)\b|\bthe (?:boss|head|manager|principal)\b|\bboss\b/i;
const OF_BEFORE = /\b(?:him|her|them)\b|\b(?:bring|raise|propose|mention|ask for) (?:it|that|this)\b/i;
const GOES = /\b(?:tell|telling|say|explain)\b/i;
/** To the one who is left. */
const GOING_WORDS = [
  "I want to tell you myself, before you hear it otherwise: I am going to [what you plan], from [date].",
  "I have learned [one true thing] here, and will hand over [what] properly.",
  "I would be glad if we stayed on good terms. Is there something you want to ask me about it?",
];
const REFUSES = /\b(?:tell|say)\b.{0,30}\bno\b|\b(?:declin|refus)\w+\b|\bturn\b.{0,20}\bdown\b/i;
const NO_WORDS = [
  "Thank you for [the offer, your trust, your time]; I have thought it over with care.",
  "I have decided otherwise, and tell you at once so that you can plan.",
  "I wish you [one true wish] and would be glad to meet again.",
];
const ASKED =
  /\bwhen (?:they|somebody|someone|people|he|she) asks?\b|\bif (?:they|somebody|someone|anyone|he|she) (?:asks?|wants? to know)\b|\binterview\w*\b/i;
const BUYS = /\b(?:clients?|customers?)\b/i;
/** These are about the one who is spoken to already. */
const HAS_ITS_OWN = /pay|talk|employer|mistake|tell of|done to you|load|promotion|leading/;

/** Asked in an interview about what is no matter of theirs. */
const PRIVATE =
  /\b(?:kids?|child(?:ren)?|famil\w+|pregnan\w+|married|age|old|health|ill\w*|back|gap|years?|months?|break|religion|divorce\w*)\b/i;
const TO_SOMEBODY = /\b(?:him|her|them|they|my \w+|mail|e-?mail|letter|message|say|tell)\b/i;
const SENT = /\b(?:write|mail|e-?mail|letter|message|draft)\b/i;
const ALOUD = "Say it aloud once before you use it, and strike out what you would never say.";
const PRIVATE_WORDS = [
  "[One true sentence that closes the matter: it is arranged; it is behind me; it does not touch this work.]",
  "You can count on me for [the hours, the tasks].",
  "What I would rather tell you is [the piece of work that fits best]. May I?",
];

function isPrivate(question: string) {
  return ASKED.test(question) && PRIVATE.test(question);
}

/** "What do I say to her?", "write it for me": words to say or to send. */
export function words(situation: Situation): Advice {
  const asked = situation.briefing.question.slice(0, 400);
  if (matterOf(situation).name === papers.name && !TO_SOMEBODY.test(asked)) return onPaper(situation);
  const lines = linesFor(situation, asked);
  if (isSaid(situation, script(...lines))) return tone(situation);
  const [told] = fittingAchievementsOf(situation);
  return {
    opening: SENT.test(asked)
      ? "Here it is to send; what only you know stands in brackets, and nothing in it is invented."
      : "Three sentences are enough, in your own voice; what only you know stands in brackets:",
    body: [
      script(...lines),
      told ? `For the brackets, your own words serve: ${exact(told)}` : "",
      unsaid(situation, [ALOUD]) ?? "",
    ].filter(Boolean),
    next: closing(situation),
    isFromMemory: true,
  };
}

/** The sentences, as a letter where it is to be sent. */
function linesFor(situation: Situation, asked: string): string[] {
  const isAgain = /\b(?:write|draft|word|phrase) (?:it|that|this)\b/i.test(asked);
  const before = isAgain ? scriptBefore(situation.briefing.history) : [];
  const fresh = isPrivate(asked) ? PRIVATE_WORDS : spokenTo(situation, asked).words;
  const lead = before.length > 0 ? before : fresh;
  const isLetter = /^Dear/.test(lead[0] ?? "");
  return SENT.test(asked) && !isLetter ? ["Dear [name],", ...lead, "Kind regards, [your name]"] : lead;
}

function spokenTo(situation: Situation, asked: string): Pick<Matter, "words"> {
  const own = matterOf(situation);
  const before = situation.briefing.history.findLast(({ role }) => role === "user")?.text ?? "";
  // "How do I tell him?", "how do I bring it up?": to whom was said before.
  const question = OF_BEFORE.test(asked) ? `${asked} ${before.slice(0, 200)}` : asked;
  if (REFUSES.test(asked)) return { words: NO_WORDS };
  if (ASKED.test(question)) return interview;
  if (HOME.test(question)) return choosing;
  if (BUYS.test(question)) return ownBusiness;
  return toTheHouse(question, asked, own);
}

/** To those one works for: the matter's own words where it has them, else those of one who goes, or asks for something. */
function toTheHouse(question: string, asked: string, own: Matter): Pick<Matter, "words"> {
  const isTold = /\btell my \w+/i.test(asked) && own.name.startsWith("the way to");
  if (HAS_ITS_OWN.test(own.name) || !(isTold || WORK.test(question))) return own;
  return GOES.test(asked) && own !== asking ? { words: GOING_WORDS } : asking;
}

const TONES: { asked: RegExp; name: string; before: string; after: string }[] = [
  {
    asked:
      /\b(?:firm\w*|bold\w*|more (?:confident|direct)|less (?:polite|friendly|soft)|too (?:soft|polite|friendly))\b/i,
    name: "Firmer",
    before: "I would like to settle one thing today.",
    after: "Please give me a clear answer by [day].",
  },
  {
    asked: /\b(?:more (?:formal|professional)|less (?:casual|personal)|too (?:casual|personal))\b/i,
    name: "More formal",
    before: "Dear Mr or Ms [name],",
    after: "I look forward to your answer and remain, yours sincerely, [your name]",
  },
  {
    asked: /./s,
    name: "Warmer",
    before: "It is good that we can talk openly, so I would like to tell you something that is on my mind.",
    after: "I am glad to talk it over whenever it suits you, and thank you for listening.",
  },
];

/** "Friendlier": the same words in another tone. */
export function tone(situation: Situation): Advice {
  const { briefing } = situation;
  const before = scriptBefore(briefing.history);
  const lines = before.length > 0 ? before : matterOf(situation).words;
  const chosen = TONES.find(({ asked }) => asked.test(briefing.question.slice(0, 200)));
  const core = lines.filter(
    (line) =>
      !/^(?:Dear|Kind regards|Yours)\b/.test(line) &&
      !TONES.some((one) => one.before === line || one.after === line),
  );
  if (!chosen) return withNext(situation, "Beyond these words:");
  const text = script(chosen.before, ...core, chosen.after);
  if (isSaid(situation, text))
    return withNext(
      situation,
      "In words I have given it to you in the ways I know; what remains is what comes after it:",
    );
  return {
    opening:
      "The same, in another tone: what it asks for stays, only the first and the last sentence carry the tone.",
    body: [heading(chosen.name), text],
    next: closing(situation),
    isFromMemory: true,
  };
}

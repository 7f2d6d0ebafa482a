import { bullets, heading } from "../markdown";
import { inWords, plain } from "../plain";
import { quote } from "../quote";
import type { Statement } from "../statements";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const MOST_QUOTES = 5;

/** All that is known about the person, and plainly what is not. */
export function aboutMe({ briefing, statements }: Situation): Advice {
  const profile = profileLines(briefing.person);
  const told = statements.filter(({ kind }) => kind !== "asked");
  const isOwn = ({ text }: Statement) => /\b(?:i|i['’]?m|i['’]?ve|my|me)\b/i.test(text);
  const quotes = [...told.filter(isOwn), ...told.filter((one) => !isOwn(one))].slice(0, MOST_QUOTES);
  if (profile.length + quotes.length === 0) return nothingKnown();
  const body: string[] = [];
  if (profile.length > 0) body.push(heading("Your profile"), bullets(profile));
  if (quotes.length > 0) body.push(heading("In your own words"), bullets(quotes.map(quote)));
  body.push(missing(briefing.person));
  return {
    opening:
      "Here is what I have about you. It all comes from your profile and from what you wrote to me; I add nothing.",
    body: body.filter(Boolean),
    next: "Is anything here wrong or out of date? Tell me, or mend it on your profile page, and I will go by that.",
    isFromMemory: true,
  };
}

function profileLines({
  skills,
  experienceLevel,
  yearsExperience,
  profileSummary,
}: Situation["briefing"]["person"]) {
  const shown = skills.slice(0, 25).map((skill) => plain(skill, 40));
  const lines = [
    experienceLevel && `Level: ${experienceLevel}`,
    yearsExperience !== null && `Years of experience: ${yearsExperience}`,
    shown.length > 0 && `Skills: ${inWords(shown.filter(Boolean))}`,
    profileSummary?.trim() && `Summary: ${plain(profileSummary, 300)}`,
  ];
  return lines.filter((line) => typeof line === "string");
}

function missing({ skills, experienceLevel, yearsExperience }: Situation["briefing"]["person"]) {
  const gaps = [
    skills.length === 0 && "your skills",
    experienceLevel === null && "your level",
    yearsExperience === null && "your years of experience",
  ].filter((gap) => typeof gap === "string");
  return gaps.length === 0 ? "" : `What I do not know yet: ${inWords(gaps)}.`;
}

function nothingKnown(): Advice {
  return {
    opening:
      "Nothing yet, truly: your profile is empty, and no earlier conversation came up for this question.",
    body: [
      "Two ways to change that:",
      bullets([
        "**Tell me in three sentences** what you do, what you are good at and what you would like next.",
        "**Paste your résumé** (without address and phone number). I will draw on it in later conversations and show you which lines I used.",
      ]),
    ],
    next: "What do you do today, and what would you like to be different in a year?",
    isFromMemory: true,
  };
}

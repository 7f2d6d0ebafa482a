import { bullets } from "../markdown";
import { firstName, inWords, plain } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** Thanks and good-byes. */
export function thanks({ carried }: Situation): Advice {
  return {
    opening: "Gladly. You did the hard part by putting it into words.",
    body: carried
      ? ["Take the one step that is smallest and do it today; the rest is easier from there."]
      : [],
    next: "When you come back, tell me how it went: I will remember what you write.",
    isFromMemory: true,
  };
}

/** A greeting, with what is known at hand. */
export function greeting({ briefing }: Situation): Advice {
  const name = firstName(briefing.person.name);
  const skills = briefing.person.skills.slice(0, 3).map((skill) => plain(skill, 30));
  return {
    opening: `Hello${name ? `, ${name}` : ""}! Good to see you.`,
    body: [
      skills.length > 0
        ? `I have your profile here (${inWords(skills)}, to begin with), so we can start from there.`
        : "I help with the questions of working life, and I remember what you tell me here.",
      bullets([
        "Think about a **next step** or another field",
        "Find out what you are **missing for a role**",
        "Work on a **résumé**, a letter or an **interview**",
        "Prepare a talk about **pay**, or a **difficult one**",
      ]),
    ],
    next: "What is on your mind about work at present?",
  };
}

/** Who is speaking, and what it can and cannot do. */
export function whoAreYou({ briefing }: Situation): Advice {
  return {
    opening:
      "I am the offline advisor of Career Advisor: a program, not a person and not a language model. I put my answers together from a catalogue of roles and skills, from methods that career counsellors use, and from what you have told me.",
    body: [
      bullets([
        "**I can** sort a situation, name gaps and next steps, go through your résumé line by line, interview you for practice, prepare hard conversations, and quote what you told me, with its date.",
        "**I cannot** tell you pay figures, vacancies or news, and I do not guess facts about employers. When I do not know something about you, I say so.",
      ]),
      briefing.history.length > 0
        ? "To talk with Grok instead, whoever runs this app sets `XAI_API_KEY`; `AI_BASE_URL` connects any OpenAI-compatible server."
        : "",
    ].filter(Boolean),
    next: "What would you like to begin with?",
    isFromMemory: true,
  };
}

/** Somebody in danger: work comes later. */
export function distress(): Advice {
  return {
    opening:
      "I am glad you wrote this, and I am sorry that it is so heavy. This matters more than any question of work, and you should not be alone with it.",
    body: [
      "**Please talk to a person now.** If you might act on these thoughts, call your local emergency number. Otherwise a crisis line, a doctor, or someone you trust: tell them in the words you used here. Crisis lines are free and confidential in most countries, and they are there for exactly this.",
      "I am a program about careers and cannot give you the help you deserve here.",
    ],
    next: "Is there someone near you whom you could call or sit with right now?",
    isFromMemory: true,
  };
}

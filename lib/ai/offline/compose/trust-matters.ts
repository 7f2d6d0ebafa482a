import { bullets } from "../markdown";
import { firstName } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** "Remember that …": what becomes of it, and where it can be seen. */
export function noted(): Advice {
  return {
    opening:
      "Unless memory is paused or this is a temporary conversation, I will: what you wrote is kept as you wrote it, and I look it up when a later question has to do with it.",
    body: [
      bullets([
        "What I take to be a **fact about you** stands as a note below your message: confirm it, correct it, or let me forget it.",
        "**Memory** shows all that is remembered; *Memory used* below an answer shows what it drew on.",
      ]),
    ],
    next: "Is there more that I should know, or shall we go on with it?",
    isFromMemory: true,
  };
}

/** Who can read what is written here: only what holds of every installation, and whom to ask about the rest. */
export function privacy(): Advice {
  return {
    opening:
      "Other people who use this app cannot see what you write, and its administrators have no page that shows it. Whoever runs this installation holds its database and backups, so ask them what you would ask of any service: who may look, where it stands, for how long.",
    body: [
      bullets([
        "**I answer from inside this installation**: while the offline advisor writes, nothing you say is sent to a language model elsewhere. With Grok or another model connected, your message and what is remembered for it go there.",
        "**Yours to take and to delete**: on *Account* you can download everything, set after how long conversations are deleted, and delete the account, with a receipt of what was erased.",
        "**For what should leave no trace**: a temporary conversation is not remembered and gone after a day.",
        "**Your employer** sees nothing by this app; a computer that is theirs may be watched by other means.",
      ]),
    ],
    next: "Is there something in particular that you would rather not have here? I can say where to forget it.",
    isFromMemory: true,
  };
}

/** "That's wrong": what was said is taken back as far as it was ours, and put right by the person. */
export function putRight(): Advice {
  return {
    opening: "Then I had it wrong, and thank you for saying so. I go by what you say.",
    body: [
      bullets([
        "If it was **about you**: say it right in a sentence, and the newer one counts. On your profile, or on the note below the message it came from, you can correct or forget the old one.",
        "If it was **my advice**: tell me which point, and what you know that I did not.",
        "If I **said it already**: name the part that is missing, and I will stay with that.",
      ]),
    ],
    next: "What is it, rightly?",
    isFromMemory: true,
  };
}

/** "Can you speak German?" */
export function whichLanguages(): Advice {
  return {
    opening:
      "I, the offline advisor, read and write English only, and say so rather than guess. With Grok or another model connected, the advisor answers in the language you write in.",
    body: [
      "The pages and the ready-made prompts speak English, German and Spanish: the choice is on *Account*, in the menu at your name. What you write in another language is kept as you wrote it.",
    ],
    next: "Shall we go on in English?",
    isFromMemory: true,
  };
}

/** "What's my name?" */
export function whoYouAre({ briefing }: Situation): Advice {
  const name = firstName(briefing.person.name);
  return {
    opening: name
      ? `Your account says *${name}*. Your e-mail address and your password are not given to me.`
      : "Your account gives me no name, and your e-mail address and password are not given to me either.",
    body: [],
    next: "Should I call you otherwise? The name is changed on *Account*.",
    isFromMemory: true,
  };
}

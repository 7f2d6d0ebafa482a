import { answerTo } from "../answers";
import { bullets, heading, script } from "../markdown";
import { plain, withArticle } from "../plain";
import type { Situation } from "../understand";
import { type Advice, nameOf } from "./advice";

const REQUESTS: [RegExp, string, string][] = [
  [
    /referral/i,
    "Would you be willing to look at my application and, if you think it fits, to pass it on?",
    "If it does not fit, a frank word would help me just as much.",
  ],
  [
    /advice/i,
    "May I ask you one question: what would you do next in my place, [your situation in one line]?",
    "Two sentences would already help me.",
  ],
  [
    /stay in touch/i,
    "I would be glad to stay in touch, and will write when I come across something that may interest you.",
    "No answer needed.",
  ],
  [
    /./,
    "Would you have fifteen minutes in the coming weeks to tell me how your work looks from inside?",
    "If it does not suit, I fully understand.",
  ],
];

/** A short message in two versions, what to leave out, and one follow-up. */
export function writeMessage({ answers, current }: Situation): Advice {
  const person = answerTo(answers, /who they are/i);
  const link = answerTo(answers, /connects us/i);
  const aim = answerTo(answers, /hope for/i) ?? "a conversation";
  const [, request = "", wayOut = ""] = REQUESTS.find(([words]) => words.test(aim)) ?? [];
  const me = current ? withArticle(nameOf(current)) : "[who you are in half a line]";
  const why = link
    ? `${plain(link, 140).replace(/[.\s]+$/, "")}.`
    : "[Why them: something of theirs you read, heard or admire, named exactly.]";
  return {
    opening: `A busy person answers when three things are clear in twenty seconds: why you write to *them*, what you want, and that a no is easy.${person ? ` You write to: *${plain(person)}*.` : ""}`,
    body: [
      heading("Warm"),
      script(
        `Dear [name],`,
        `${why} I am ${me}, and [what you are working towards, in one sentence].`,
        `${request} ${wayOut}`,
        `Kind regards, [your name]`,
      ),
      heading("Brief"),
      script(`Dear [name], I am ${me}. ${why} ${request} ${wayOut} Thank you, [your name]`),
      heading("Leave out"),
      bullets([
        "Your life story and any attachment they did not ask for",
        "Praise that would fit anyone",
        "More than one request; the second costs you the first",
      ]),
      heading("If nothing comes"),
      script(
        "I know that weeks fill up, so I ask just once more: [your request in one line]. If it does not suit, no need to answer. All the best.",
      ),
      "Send it after a week or so, once. Then let it go without hard feelings, and write to the next person.",
    ],
    next: link
      ? "What do you want to know from them that you could not read anywhere? Put that in place of the general request."
      : "What exactly of theirs caught your attention? One true detail there matters more than all the rest.",
  };
}

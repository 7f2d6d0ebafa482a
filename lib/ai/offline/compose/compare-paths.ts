import { answerTo } from "../answers";
import { findRoles } from "../catalogue/find-roles";
import type { Role } from "../catalogue/roles";
import { bullets, heading, table } from "../markdown";
import { lowerFirst, plain, upperFirst } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

interface Path {
  name: string;
  asks: string;
  grows: string;
  test: string;
}

const UNKNOWN = "*ask someone who took it*";
const ANY_TEST = "spend half a day beside someone who does it, and do one small piece of the work yourself";
/** What can be said of a path by its kind, when it names no role of the catalogue. */
const KINDS = [
  {
    words: /lead|manage|head of|director/i,
    asks: "letting others do the work you are good at",
    grows: "answering for a team and its results",
    test: "lead one piece of work with three people, and do none of it yourself",
  },
  {
    words: /technical|expert|specialis|staff|principal|craft/i,
    asks: "going deeper than the job strictly needs",
    grows: "being asked before the large decisions",
    test: "solve one problem that nobody owns, and write down how",
  },
  {
    words: /study|studies|degree|master|phd|university|school|training/i,
    asks: "a long stretch with little income and much reading",
    grows: "doors that stay shut without it, if they really do: check",
    test: "sit in on two lessons, and ask three graduates what it changed",
  },
  {
    words: /stay|current|present job|where i am/i,
    asks: "finding what is still to be learned here",
    grows: "trust and a name, if the place lets you grow",
    test: "ask your manager for one piece of work you have never done",
  },
];

const BETWEEN =
  /\b(?:between|compare|torn between)\s+(?:studying |becoming |being |doing |an? |the )?([\w' -]{2,40}?),?\s+(?:and|or|with)\s+(?:studying |becoming |being |doing |an? |the )?([\w' -]{2,40}?)(?=[.,;:?!\n]|$| for me\b)/i;

/** Two paths side by side, with questions where only the person knows, and a small test for each. */
export function comparePaths({ answers, briefing }: Situation): Advice {
  const mentions = findRoles(briefing.question.slice(0, 2000));
  const [one = null, other = null] = BETWEEN.exec(briefing.question.slice(0, 600))?.slice(1) ?? [];
  const first = pathOf(answerTo(answers, /^the first$/i) ?? one, mentions[0]?.value);
  const second = pathOf(
    answerTo(answers, /^the second$/i) ?? other,
    mentions.find(({ value }) => value !== mentions[0]?.value)?.value,
  );
  const values = answerTo(answers, /matters most/i);
  const gut = answerTo(answers, /gut/i);
  return {
    opening: `You do not need certainty here, only enough to take the next step that can be undone. Let us put them side by side${values ? `, beginning with what you said matters: *${plain(values)}*` : ""}.`,
    body: [
      table(
        ["", first.name, second.name],
        [
          ...(values
            ? [
                [
                  "What matters to you",
                  "*how much of it, in an ordinary week?*",
                  "*how much of it, in an ordinary week?*",
                ],
              ]
            : []),
          ["What it asks at first", first.asks, second.asks],
          ["What it grows into", first.grows, second.grows],
          ["It rests on the belief that", "*finish this sentence*", "*finish this sentence*"],
          ["Way back", "*who could you call in a year?*", "*who could you call in a year?*"],
        ],
      ),
      heading("What is easily overlooked"),
      bullets([
        "Compare ordinary Tuesdays, not best days: what will you do from nine to five?",
        "A path that keeps the other one open is worth more than it looks.",
        "Ask whom you would learn from. It shapes the years more than the title does.",
      ]),
      gut
        ? `About your gut, which says *${plain(gut)}*: take it as information. If you feel relief when you imagine one path falling away, that is an answer; if you feel fear, ask whether it is of the work or of the change.`
        : "",
      heading("A small test for each"),
      bullets([
        `**${upperFirst(first.name)}**: ${first.test}`,
        `**${upperFirst(second.name)}**: ${second.test}`,
      ]),
    ].filter(Boolean),
    next: "Fill in the two half sentences about what each path rests on: which of the two beliefs are you less sure of?",
  };
}

function pathOf(words: string | null, mentioned: Role | undefined): Path {
  const role = (words ? findRoles(words)[0]?.value : mentioned) ?? null;
  const name = words ? plain(words, 50) : role ? lowerFirst(role.title) : "the other path";
  if (role) {
    const test = `${role.proof[0]}; then notice whether you would like to go on`;
    return { name, asks: role.expected.junior, grows: role.expected.senior, test };
  }
  const kind = KINDS.find(({ words: pattern }) => pattern.test(words ?? ""));
  return { name, asks: kind?.asks ?? UNKNOWN, grows: kind?.grows ?? UNKNOWN, test: kind?.test ?? ANY_TEST };
}

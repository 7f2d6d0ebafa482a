import { answerTo } from "../answers";
import { findRoles } from "../catalogue/find-roles";
import type { Role } from "../catalogue/roles";
import { bullets, heading, table } from "../markdown";
import { lowerFirst, plain, upperFirst } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** Two paths side by side, with questions where only the person knows, and a small test for each. */
export function comparePaths({ answers, briefing }: Situation): Advice {
  const mentions = findRoles(briefing.question.slice(0, 2000));
  const first = pathOf(answerTo(answers, /^the first$/i), mentions[0]?.value);
  const second = pathOf(
    answerTo(answers, /^the second$/i),
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

function pathOf(words: string | null, mentioned: Role | undefined) {
  const role = (words ? findRoles(words)[0]?.value : mentioned) ?? null;
  const name = words ? plain(words, 50) : role ? lowerFirst(role.title) : "the one or the other path";
  return {
    name,
    asks: role ? role.expected.junior : "*ask someone who started a year ago*",
    grows: role ? role.expected.senior : "*ask someone ten years in*",
    test: role
      ? `${role.proof[0]}; then notice whether you would like to go on`
      : "spend half a day beside someone who does it, and do one small piece of the work yourself",
  };
}

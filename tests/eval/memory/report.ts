import { percentile } from "../../bench/percentile.ts";
import { printTable } from "../../bench/table.ts";
import type { Asked } from "./ask.ts";
import type { LeftOut } from "./leave-one-out.ts";
import { type Judged, MEASURES, type Measured, macro, measure, micro } from "./measures.ts";

/** Prints how well the product and the baselines found the evidence, where the set knows it, and what recall cost. */
export function report(asked: Asked[]): void {
  const known = asked.filter(({ question }) => (question.evidence ?? []).length > 0);
  if (known.length > 0) {
    const judge = (name: string, rankingOf: (each: Asked) => string[]) => {
      const judged = known.map((each): Judged => {
        return {
          category: each.question.category,
          ...measure(rankingOf(each), each.question.evidence ?? []),
        };
      });
      return [name, ...figures(macro(judged)), ...figures(micro(judged))];
    };
    const names = Object.keys(known[0]?.baselines ?? {});
    printTable(
      `${known.length} questions with evidence: mean of the categories, then mean of the questions`,
      [
        ["", ...MEASURES, ...MEASURES],
        ...names.map((name) => judge(name, (each) => each.baselines[name] ?? [])),
        judge("ours, as shipped", (each) => each.ranked),
      ],
    );
    printCategories(known);
  }
  const times = asked.map(({ ms }) => ms);
  const tokens = asked.map((each) => each.tokens);
  printTable("A recall of five passages, the question's vector apart", [
    ["", "p50", "p95"],
    ["milliseconds", percentile(times, 0.5), percentile(times, 0.95)],
    ["tokens injected", percentile(tokens, 0.5), percentile(tokens, 0.95)],
  ]);
}

function printCategories(known: Asked[]): void {
  const categories = [...new Set(known.map(({ question }) => question.category))];
  printTable("Ours, by category", [
    ["", "questions", ...MEASURES],
    ...categories.map((category) => {
      const of = known.filter(({ question }) => question.category === category);
      const judged = of.map(({ ranked, question }) => measure(ranked, question.evidence ?? []));
      return [category, String(of.length), ...figures(micro(judged))];
    }),
  ]);
}

/** Prints what other constants give, and constants chosen without the conversation on which they are judged. */
export function reportLeftOut({ judged, heldOut, chosen }: LeftOut): void {
  const rows = [...judged].map(([name, by]): [string, Measured] => [name, macro([...by.values()].flat())]);
  const [shipped, ...others] = rows;
  const best = others.sort((a, b) => b[1]["nDCG@10"] - a[1]["nDCG@10"]);
  const isOff = ([name]: [string, Measured]) => /:(?:0|\[\])/.test(name);
  printTable("Leaving one conversation out: constants chosen on the others, mean of the categories", [
    ["", ...MEASURES],
    ["shipped constants, in sample", ...figures(shipped?.[1])],
    ["chosen on the others, held out", ...figures(macro(heldOut))],
    ...best.filter(isOff).map(([name, value]) => [name, ...figures(value)]),
    ...best
      .filter((row) => !isOff(row))
      .slice(0, 8)
      .map(([name, value]) => [name, ...figures(value)]),
  ]);
  console.log(`  chosen: ${[...new Set(chosen)].join("; ")}`);
}

function figures(measured: Measured | undefined): string[] {
  return MEASURES.map((name) => (measured?.[name] ?? Number.NaN).toFixed(3));
}

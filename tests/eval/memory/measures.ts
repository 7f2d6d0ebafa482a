export const MEASURES = ["nDCG@10", "R@5", "R@10", "R@20"] as const;

export type Measured = Record<(typeof MEASURES)[number], number>;

/** How well a ranking finds the turns that hold the answer: binary gains, shares of the evidence. */
export function measure(ranked: string[], evidence: string[]): Measured {
  const wanted = new Set(evidence);
  const hits = (most: number) => ranked.slice(0, most).filter((id) => wanted.has(id)).length / wanted.size;
  const discounts = Array.from({ length: 10 }, (_, index) => 1 / Math.log2(index + 2));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const gain = sum(discounts.filter((_, index) => wanted.has(ranked[index] ?? "")));
  return {
    "nDCG@10": gain / sum(discounts.slice(0, wanted.size)),
    "R@5": hits(5),
    "R@10": hits(10),
    "R@20": hits(20),
  };
}

export interface Judged extends Measured {
  category: string;
}

/** The mean over questions. */
export function micro(judged: Measured[]): Measured {
  const mean = (name: keyof Measured) =>
    judged.reduce((total, each) => total + each[name], 0) / judged.length;
  return { "nDCG@10": mean("nDCG@10"), "R@5": mean("R@5"), "R@10": mean("R@10"), "R@20": mean("R@20") };
}

/** The mean over the means of the categories. */
export function macro(judged: Judged[]): Measured {
  const categories = [...new Set(judged.map(({ category }) => category))];
  return micro(categories.map((category) => micro(judged.filter((each) => each.category === category))));
}

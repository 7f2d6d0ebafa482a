import { NUMBER, readNumber } from "./numbers";
import type { Years } from "./years";

const SECOND = new RegExp(
  `(?:and|,|plus) (?:another |about |only |over )?(${NUMBER})(?: more)? (?=(?:in|of|with|as) (?!them|those|which|these))`,
  "g",
);
/** "5 years in sales and 2 in marketing". */
export function withSecond(text: string, spans: Years[]): Years[] {
  const first = spans[0];
  if (!first) return spans;
  const more = [...text.slice(first.end).matchAll(SECOND)].flatMap((match) => {
    const quantity = readNumber(match[1] ?? "");
    const at = first.end + match.index + match[0].indexOf(match[1] ?? "");
    const end = at + (match[1] ?? "").length;
    return quantity && !spans.some((span) => at >= span.start && at < span.end)
      ? [{ quantity, start: at, end }]
      : [];
  });
  return [...spans, ...more].sort((left, right) => left.start - right.start);
}

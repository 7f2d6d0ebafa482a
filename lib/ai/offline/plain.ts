/** A person's words as part of our own sentence: one line, no markup, no links, at most `longest` code points. */
export function plain(text: string, longest = 90): string {
  const line = text
    .replace(/(?:https?:\/\/|www\.)\S*/gi, "")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>`*_|[\]~\\“”]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const points = [...line];
  return points.length <= longest
    ? line
    : `${points
        .slice(0, longest)
        .join("")
        .replace(/\s+\S*$/, "")} …`;
}

/** A list in a sentence: "a, b and c". */
export function inWords(items: string[], last = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** "a chef", "an accountant"; abbreviations by their sound. */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|u(?!s|ni|x)|hr\b|ml\b)/i.test(noun) ? "an" : "a"} ${noun}`;
}

const PROPER_NAME =
  /^(?:Python|JavaScript|TypeScript|Java|Kotlin|Swift|Rust|Ruby|Scala|Perl|Elixir|Go|React|Vue|Angular|Svelte|Spring|Django|Node|Next|Linux|Windows|Kubernetes|PostgreSQL|Oracle|Mongo|Redis|Elastic|Apache|Snowflake)/;

/** A title or skill inside a sentence: "Data engineer" → "data engineer", but "QA engineer" and "Python" stay. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z-]+(?![A-Z])\b/.test(text) && !PROPER_NAME.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The other way: a phrase that begins a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first of the names of an account, or "" where it is no name to be called by. */
export function firstName(name: string | null) {
  const first = name?.trim().split(/\s+/)[0] ?? "";
  return /^[\p{L}\p{M}'’-]{1,40}$/u.test(first) ? first : "";
}

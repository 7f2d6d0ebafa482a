import { DomainError } from "@/lib/errors";
import type { ShownSlot } from "./contract";
import { type KnownProfile, readSlotValues } from "./read-slot-values";
import { SLOT_TOKEN as TOKEN } from "./slot-names-in";

/** A line that says nothing without its value: punctuation and at most a label that ends in a colon. */
const BARE = /^(?:[^:.!?\n]{0,80}:)?[\s\p{P}]*$/u;

/**
 * The text that a person sends: `template` with their values in place of `{{name}}`. A value is data: what looks like
 * a slot inside it stays as it is. An empty optional slot takes its line with it when nothing else stands there.
 *
 * @throws DomainError `invalid` with one problem (`field: "values.<name>"`) for each value that is missing, unknown or wrong
 */
export function fillTemplate(
  template: string,
  slots: ShownSlot[],
  values: Record<string, string>,
  profile: KnownProfile = {},
): string {
  const { texts, problems } = readSlotValues(slots, values, profile);
  if (problems.length > 0) {
    throw new DomainError("invalid", problems.map(({ message }) => message).join(" "), { problems });
  }
  return withoutEmpty(template, texts).replace(TOKEN, (token, name: string) => texts.get(name) ?? token);
}

/** Tidies the template itself, before values go in, so that no value is ever reformatted. */
function withoutEmpty(template: string, texts: Map<string, string>) {
  const isEmpty = (name: string) => texts.get(name) === "";
  const lines = template.split("\n").flatMap((line) => {
    const names = [...line.matchAll(TOKEN)].map((match) => match[1] ?? "");
    if (!names.some(isEmpty)) return [line];
    const rest = line.replace(TOKEN, (token, name: string) => (isEmpty(name) ? "" : token));
    return names.every(isEmpty) && BARE.test(rest) ? [] : [tidy(rest)];
  });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function tidy(line: string) {
  return line
    .replace(/\(\s*\)/g, "")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/[ \t]+([.,;:!?])/g, "$1")
    .replace(/,(?=[.!?])/g, "")
    .trim();
}

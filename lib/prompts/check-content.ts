import { DomainError, type Problem } from "@/lib/errors";
import type { PromptContent } from "@/lib/prompts/contract";
import { slotNamesIn } from "@/lib/prompts/slot-names-in";

/** Throws `invalid` unless the template and its blanks belong together: each is described once and whole, and each is used. */
export function checkContent({ template, slots }: Pick<PromptContent, "template" | "slots">): void {
  const used = slotNamesIn(template);
  const described = slots.map(({ name }) => name);
  const problems: Problem[] = [
    ...used
      .filter((name) => !described.includes(name))
      .map((name) => ({ field: "template", message: `Say what {{${name}}} asks for.` })),
    ...described
      .filter((name, place) => described.indexOf(name) !== place)
      .map((name) => ({ field: "slots", message: `There are two blanks named ${name}.` })),
    ...described
      .filter((name) => !used.includes(name))
      .map((name) => ({ field: "slots", message: `{{${name}}} stands nowhere in the text.` })),
    ...slots.flatMap(({ type, name, options = [], from }) => [
      ...(type === "choice" && options.length < 2
        ? [{ field: "slots", message: `{{${name}}} is a choice: name at least two things to choose from.` }]
        : []),
      ...(type === "profile" && !from
        ? [{ field: "slots", message: `Say which part of the profile fills {{${name}}}.` }]
        : []),
    ]),
  ];
  if (problems.length > 0) {
    throw new DomainError("invalid", problems.map(({ message }) => message).join(" "), { problems });
  }
}

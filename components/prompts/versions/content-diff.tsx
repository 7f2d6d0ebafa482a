import type { PromptContent } from "@/lib/prompts/contract";
import { DiffText } from "./diff-text";

const FIELDS = {
  title: "Title",
  description: "What it is for",
  category: "Topic",
  template: "What is said",
  slots: "Blanks",
  instructions: "What makes a good answer",
  tags: "Tags",
} as const;

type Name = keyof typeof FIELDS;

/** What changed from one version to another, field by field; what stayed is left out. */
export function ContentDiff({ before, after }: { before: PromptContent; after: PromptContent }) {
  const names = (Object.keys(FIELDS) as Name[]).filter((name) => words(before, name) !== words(after, name));
  if (names.length === 0) return <p className="text-sm text-muted">The words are the same.</p>;
  return (
    <dl className="flex flex-col gap-3">
      {names.map((name) => (
        <div key={name}>
          <dt className="pb-1 text-sm font-medium">{FIELDS[name]}</dt>
          <dd className="rounded-xl border bg-raised px-3 py-2 text-[0.92rem] whitespace-pre-wrap wrap-anywhere">
            <DiffText before={words(before, name)} after={words(after, name)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function words(content: PromptContent, name: Name): string {
  if (name === "tags") return content.tags.join(", ");
  if (name !== "slots") return content[name];
  return content.slots
    .map(({ name: slot, label, type, required, options }) =>
      [`{{${slot}}}`, label, type, required ? "required" : "optional", ...(options ?? [])].join(" · "),
    )
    .join("\n");
}

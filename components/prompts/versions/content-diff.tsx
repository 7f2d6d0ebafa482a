import { useTranslations } from "next-intl";
import type { Words } from "@/lib/i18n/words";
import type { PromptContent } from "@/lib/prompts/contract";
import { DiffText } from "./diff-text";

const FIELDS = ["title", "description", "category", "template", "slots", "instructions", "tags"] as const;

type Name = (typeof FIELDS)[number];

/** What changed from one version to another, field by field; what stayed is left out. */
export function ContentDiff({ before, after }: { before: PromptContent; after: PromptContent }) {
  const t = useTranslations("prompts");
  const names = FIELDS.filter((name) => wordsOf(t, before, name) !== wordsOf(t, after, name));
  if (names.length === 0) return <p className="text-sm text-muted">{t("versions.same")}</p>;
  return (
    <dl className="flex flex-col gap-3">
      {names.map((name) => (
        <div key={name}>
          <dt className="pb-1 text-sm font-medium">{t(`fields.${name}`)}</dt>
          <dd className="rounded-xl border bg-raised px-3 py-2 text-[0.92rem] whitespace-pre-wrap wrap-anywhere">
            <DiffText before={wordsOf(t, before, name)} after={wordsOf(t, after, name)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function wordsOf(t: Words<"prompts">, content: PromptContent, name: Name): string {
  if (name === "tags") return content.tags.join(", ");
  if (name !== "slots") return content[name];
  return content.slots
    .map(({ name: slot, label, type, required, options }) =>
      [`{{${slot}}}`, label, type, t(required ? "versions.required" : "optional"), ...(options ?? [])].join(
        " · ",
      ),
    )
    .join("\n");
}

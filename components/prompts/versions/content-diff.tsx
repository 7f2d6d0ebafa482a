import { useTranslations } from "next-intl";
import { LOCALE_NAMES } from "@/lib/i18n/locales";
import type { Words } from "@/lib/i18n/words";
import type { Category } from "@/lib/prompts/categories/contract";
import type { PromptContent } from "@/lib/prompts/contract";
import type { Foreign, Translation } from "@/lib/prompts/translation/contract";
import { nameIn, useCategories } from "../categories";
import { FOREIGN } from "../foreign";
import { DiffText } from "./diff-text";

const FIELDS = ["title", "description", "category", "template", "slots", "instructions", "tags"] as const;

type Name = (typeof FIELDS)[number];

interface Compared extends PromptContent {
  translations?: Partial<Record<Foreign, Translation | undefined>>;
}

/** What changed from one version to another, field by field and language by language; what stayed is left out. */
export function ContentDiff({ before, after }: { before: Compared; after: Compared }) {
  const t = useTranslations("prompts");
  const categories = useCategories();
  const changes = [
    ...FIELDS.map((name) => ({
      name: t(`fields.${name}`),
      was: wordsOf(t, categories, before, name),
      is: wordsOf(t, categories, after, name),
    })),
    ...FOREIGN.map((language) => ({
      name: LOCALE_NAMES[language],
      was: translationOf(before.translations?.[language]),
      is: translationOf(after.translations?.[language]),
    })),
  ].filter(({ was, is }) => was !== is);
  if (changes.length === 0) return <p className="text-sm text-muted">{t("versions.same")}</p>;
  return (
    <dl className="flex flex-col gap-3">
      {changes.map(({ name, was, is }) => (
        <div key={name}>
          <dt className="pb-1 text-sm font-medium">{name}</dt>
          <dd className="rounded-xl border bg-raised px-3 py-2 text-[0.92rem] whitespace-pre-wrap wrap-anywhere">
            <DiffText before={was} after={is} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function wordsOf(t: Words<"prompts">, categories: Category[], content: PromptContent, name: Name): string {
  if (name === "category") return nameIn(categories, content.category);
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

function translationOf(translation: Translation | undefined): string {
  if (!translation) return "";
  const { title, description, template, slots } = translation;
  const blanks = slots.map(({ name, label, placeholder, help, default: begins, option_words: words = [] }) =>
    [`{{${name}}}`, label, placeholder, help, begins, ...words].filter(Boolean).join(" · "),
  );
  return [title, description, template, ...blanks].filter(Boolean).join("\n");
}

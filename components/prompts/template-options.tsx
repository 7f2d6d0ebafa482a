import { BookOpen, Star } from "lucide-react";
import type { OptionGroup } from "@/components/options/option";
import type { Words } from "@/lib/i18n/words";
import type { Prompt } from "@/lib/prompts/contract";
import { byCategory } from "./categories";
import { nameOfTag } from "./tag-names";

/** Templates that have every word typed, in title, description, topic or tags: one's own and those kept at hand, then the others by topic. */
export function templateGroups(
  t: Words<"prompts">,
  templates: Prompt[],
  typed: string,
  onChoose: (template: Prompt) => void,
): OptionGroup[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = templates.filter((template) => {
    const own = wordsOf(t, template);
    return wanted.every((word) => own.includes(word));
  });
  const isNear = ({ is_premade, is_favourite }: Prompt) => !is_premade || is_favourite;
  const near = { name: t("find.yours"), templates: found.filter(isNear) };
  const others = byCategory(found.filter((template) => !isNear(template))).map(({ name, prompts }) => ({
    name,
    templates: prompts,
  }));
  return [near, ...others]
    .filter(({ templates: some }) => some.length > 0)
    .map(({ name, templates: some }) => ({
      name,
      options: some.map((template) => ({
        id: `option-${template.id}`,
        icon: template.is_favourite ? <Star aria-hidden="true" /> : <BookOpen aria-hidden="true" />,
        label: template.title,
        detail: template.description,
        onChoose: () => onChoose(template),
      })),
    }));
}

function wordsOf(t: Words<"prompts">, { title, description, category_name, tags }: Prompt): string {
  const names = tags.flatMap((tag) => [tag, nameOfTag(t, tag)]);
  return [title, description, category_name, ...names].join(" ").toLowerCase();
}

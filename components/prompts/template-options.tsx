import { BookOpen } from "lucide-react";
import type { OptionGroup } from "@/components/options/option";
import type { Prompt } from "@/lib/prompts/contract";
import { categoryNames, isCategory } from "./category-names";

/** Templates that have every word typed, in title, description, topic or tags; by topic. */
export function templateGroups(
  templates: Prompt[],
  typed: string,
  onChoose: (template: Prompt) => void,
): OptionGroup[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = templates.filter((template) => {
    const own = wordsOf(template);
    return wanted.every((word) => own.includes(word));
  });
  return Object.keys(categoryNames)
    .filter(isCategory)
    .map((category) => ({
      name: categoryNames[category],
      options: found
        .filter((template) => template.category === category)
        .map((template) => ({
          id: `option-${template.id}`,
          icon: <BookOpen aria-hidden="true" />,
          label: template.title,
          detail: template.description,
          onChoose: () => onChoose(template),
        })),
    }))
    .filter(({ options }) => options.length > 0);
}

function wordsOf({ title, description, category, tags }: Prompt): string {
  return [title, description, categoryNames[category], ...tags].join(" ").toLowerCase();
}

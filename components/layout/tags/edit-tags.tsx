"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { inputClass } from "@/components/ui/field";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Conversation } from "@/lib/conversations/contract";
import { useWorkspace } from "../workspace";
import { TagChoice } from "./tag-choice";
import { useTags } from "./use-tags";

/** A conversation's tags: those in use to tick, and a field for a new one. Each change is kept at once. */
export function EditTags({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const t = useTranslations("layout");
  const { list } = useWorkspace();
  const { tags: inUse } = useTags();
  const [own, setOwn] = useState(conversation.tags);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (tags: string[]) => {
    const before = own;
    setOwn(tags);
    setProblem(null);
    await list.save(conversation.id, { tags }).catch((error) => {
      setOwn(before);
      setProblem(reasonOf(error));
    });
  };
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const tag = String(new FormData(form).get("tag")).trim();
    form.reset();
    if (tag && !own.some((each) => each.toLowerCase() === tag.toLowerCase())) void keep([...own, tag]);
  };
  const shown = [...new Set([...own, ...inUse.map(({ tag }) => tag)])];
  return (
    <Dialog labelledBy="tags-title" onClose={onDone}>
      <div className="flex flex-col gap-4 p-6">
        <h2 id="tags-title" className="display text-2xl">
          {t("tags")}
        </h2>
        <p className="text-muted [overflow-wrap:anywhere]">
          {t("tagging.about", { title: conversation.title })}
        </p>
        {shown.length > 0 ? (
          <fieldset className="flex flex-wrap gap-2">
            <legend className="sr-only">{t("tagging.inUse")}</legend>
            {shown.map((tag) => (
              <TagChoice
                key={tag}
                tag={tag}
                isChosen={own.includes(tag)}
                onChange={(isChosen) =>
                  void keep(isChosen ? [...own, tag] : own.filter((each) => each !== tag))
                }
              />
            ))}
          </fieldset>
        ) : null}
        <form onSubmit={add} className="flex gap-2">
          <input
            name="tag"
            maxLength={40}
            aria-label={t("tagging.new")}
            placeholder={t("tagging.newHint")}
            className={inputClass}
          />
          <Button type="submit">{t("add")}</Button>
        </form>
        <ProblemLine problem={problem} />
        <div className="flex justify-end">
          <Button look="solid" onClick={onDone}>
            {t("done")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

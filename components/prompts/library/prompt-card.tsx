"use client";
import { Copy, History, MoreHorizontal, Pencil, Star, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import type { Prompt } from "@/lib/prompts/contract";
import { helpedWords } from "../helped-words";
import { nameOfTag } from "../tag-names";

export interface CardActs {
  use: () => void;
  mark: () => void;
  copy: () => void;
  /** Of one's own alone. */
  edit?: () => void;
  versions?: () => void;
  remove?: () => void;
}

const itemClass =
  "flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-[0.92rem] hover:bg-tint";

/** One prompt of the library: pressing it fills it in. */
export function PromptCard({ prompt, acts }: { prompt: Prompt; acts: CardActs }) {
  const t = useTranslations("prompts");
  const { title, description, language, tags, is_premade, is_favourite, uses, helped } = prompt;
  const topic = prompt.category_name;
  return (
    <article className="relative flex h-full flex-col rounded-2xl border bg-raised shadow-lift transition-colors hover:border-accent/50">
      <button
        type="button"
        onClick={acts.use}
        className="flex flex-1 flex-col gap-1 rounded-2xl p-4 text-start"
      >
        <span className="pe-18 text-xs font-medium text-accent">
          {is_premade ? topic : t("card.yours", { topic })}
        </span>
        <span lang={language ?? undefined} className="flex flex-col gap-1">
          <span className="pe-14 font-medium leading-snug wrap-anywhere">{title}</span>
          <span className="text-[0.9rem] leading-snug text-muted wrap-anywhere">{description}</span>
        </span>
      </button>
      <div className="absolute end-2 top-2 flex">
        <IconButton
          label={t(is_favourite ? "card.unmark" : "card.mark", { title })}
          aria-pressed={is_favourite}
          onClick={acts.mark}
        >
          <Star className={`size-4.5 ${is_favourite ? "fill-accent text-accent" : ""}`} aria-hidden="true" />
        </IconButton>
        <Popover
          label={t("card.more", { title })}
          button={<MoreHorizontal className="size-4.5" aria-hidden="true" />}
          buttonClassName="grid size-9 place-items-center rounded-full text-muted hover:bg-tint hover:text-ink"
          className="w-60 p-1"
        >
          {(close) => <CardMenu acts={acts} close={close} />}
        </Popover>
      </div>
      {tags.length > 0 || uses > 0 ? (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 pb-3.5 text-xs text-muted">
          {tags.map((tag) => (
            <span key={tag} className="rounded-full bg-tint px-2 py-0.5">
              {nameOfTag(t, tag)}
            </span>
          ))}
          {is_premade && uses > 0 ? <span>{helpedWords(t, uses, helped)}</span> : null}
        </p>
      ) : null}
    </article>
  );
}

function CardMenu({ acts, close }: { acts: CardActs; close: () => void }) {
  const t = useTranslations("prompts.card");
  const item = (name: string, icon: ReactNode, act: (() => void) | undefined) =>
    act ? (
      <button
        type="button"
        className={itemClass}
        onClick={() => {
          close();
          act();
        }}
      >
        {icon} {name}
      </button>
    ) : null;
  return (
    <>
      {item(t("edit"), <Pencil className="size-4" aria-hidden="true" />, acts.edit)}
      {item(
        t(acts.edit ? "duplicate" : "makeMine"),
        <Copy className="size-4" aria-hidden="true" />,
        acts.copy,
      )}
      {item(t("versions"), <History className="size-4" aria-hidden="true" />, acts.versions)}
      {item(t("delete"), <Trash2 className="size-4 text-danger" aria-hidden="true" />, acts.remove)}
    </>
  );
}

"use client";
import { Archive, Tag, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { useTags } from "../tags/use-tags";
import type { Bulk } from "./use-bulk";

const actionClass =
  "flex min-h-12 flex-1 flex-col items-center justify-center gap-0.5 rounded-lg text-xs hover:bg-tint disabled:cursor-not-allowed disabled:opacity-50";

/** What can be done with several conversations at once; a tag is asked for in the same place. */
export function SelectActions({ ids, bulk }: { ids: string[]; bulk: Bulk }) {
  const t = useTranslations("layout");
  const [isTagging, setTagging] = useState(false);
  if (isTagging && ids.length > 0) {
    return (
      <TagForm
        onTag={(tag) => {
          setTagging(false);
          if (tag) void bulk.tag(ids, tag);
        }}
      />
    );
  }
  const isNone = ids.length === 0;
  return (
    <div className="flex gap-1 border-t p-2">
      <button type="button" disabled={isNone} className={actionClass} onClick={() => setTagging(true)}>
        <Tag className="size-4" aria-hidden="true" /> {t("select.tag")}
      </button>
      <button type="button" disabled={isNone} className={actionClass} onClick={() => bulk.archive(ids)}>
        <Archive className="size-4" aria-hidden="true" /> {t("archive")}
      </button>
      <button
        type="button"
        disabled={isNone}
        className={`${actionClass} text-danger`}
        onClick={() => bulk.remove(ids)}
      >
        <Trash2 className="size-4" aria-hidden="true" /> {t("delete")}
      </button>
    </div>
  );
}

/** It takes the place of the button that asked for it. */
function takeFocus(field: HTMLInputElement | null) {
  field?.focus();
}

function TagForm({ onTag }: { onTag: (tag: string) => void }) {
  const t = useTranslations("layout");
  const { tags } = useTags();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onTag(String(new FormData(event.currentTarget).get("tag")).trim());
  };
  return (
    <form onSubmit={submit} className="flex gap-2 border-t p-3">
      <input
        name="tag"
        list="tags-in-use"
        maxLength={40}
        ref={takeFocus}
        aria-label={t("select.tagLabel")}
        placeholder={t("select.tagHint")}
        className={`${inputClass} px-3 py-1.5`}
      />
      <datalist id="tags-in-use">
        {tags.map(({ tag }) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <Button type="submit" className="min-h-9">
        {t("add")}
      </Button>
    </form>
  );
}

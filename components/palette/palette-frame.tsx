"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import type { OptionGroup } from "@/components/options/option";
import { OptionList } from "@/components/options/option-list";
import { useOptions } from "@/components/options/use-options";
import { Dialog } from "@/components/ui/dialog";

interface Given {
  label: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  groups: OptionGroup[];
  onClose: () => void;
  /** Said below the field when the list does not say it. */
  note: { text: string; isProblem: boolean } | null;
}

/** A field and the list it steers, in a dialog that stands still while the list grows. */
export function PaletteFrame({ label, placeholder, typed, onType, groups, onClose, note }: Given) {
  const t = useTranslations("palette");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { activeId, point, onKey } = useOptions(groups);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  useEffect(() => field.current?.focus(), []);
  return (
    <Dialog labelledBy={`${id}-label`} onClose={onClose} className="mt-[10dvh] max-w-2xl overflow-hidden">
      <h2 id={`${id}-label`} className="sr-only">
        {label}
      </h2>
      <div className="flex items-center gap-3 border-b px-4">
        <Search className="size-5 shrink-0 text-muted" aria-hidden="true" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={activeId ?? undefined}
          aria-autocomplete="list"
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={({ nativeEvent }) => onKey(nativeEvent)}
          className="min-h-14 min-w-0 flex-1 bg-transparent text-[1.05rem] outline-none"
        />
        <span aria-hidden="true" className="rounded-md border px-1.5 py-0.5 font-sans text-xs text-muted">
          Esc
        </span>
      </div>
      {note ? (
        <p
          role={note.isProblem ? "alert" : undefined}
          className={`px-5 pt-3 text-sm ${note.isProblem ? "text-danger" : "text-muted"}`}
        >
          {note.text}
        </p>
      ) : null}
      <OptionList
        id={`${id}-list`}
        label={t("results")}
        groups={groups}
        activeId={activeId}
        onPoint={point}
        className="max-h-[min(30rem,66dvh)] p-2"
      />
      <p role="status" className="sr-only">
        {note && !note.isProblem ? note.text : typed ? t("count", { count }) : ""}
      </p>
    </Dialog>
  );
}

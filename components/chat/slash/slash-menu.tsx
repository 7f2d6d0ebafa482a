"use client";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { OptionList } from "@/components/options/option-list";
import { useOptions } from "@/components/options/use-options";
import { PromptDialog } from "@/components/prompts/prompt-dialog";
import { templateGroups } from "@/components/prompts/template-options";
import { useTemplates } from "@/components/prompts/use-templates";
import type { Prompt } from "@/lib/prompts/contract";

interface Given {
  /** What stands after the slash. */
  typed: string;
  field: RefObject<HTMLTextAreaElement | null>;
  onFilled: (text: string, promptId: string) => void;
  onClose: () => void;
}

/**
 * The templates that a slash at the beginning of a message names, above the field, which keeps the keyboard. What names none
 * is a message like any other: the list is gone, and Enter sends.
 */
export function SlashMenu({ typed, field, onFilled, onClose }: Given) {
  const t = useTranslations("thread.slash");
  const id = useId();
  const [chosen, setChosen] = useState<Prompt | null>(null);
  const { templates, problem } = useTemplates();
  const groups = templateGroups(useTranslations("prompts"), templates ?? [], typed, setChosen);
  const { activeId, point, onKey } = useOptions(groups);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const isOpen = count > 0 && !chosen;
  useListOf(field, isOpen ? `${id}-list` : null, isOpen ? activeId : null);
  useKeys(field, (event) => {
    if (!isOpen) return false;
    if (event.key === "Escape") onClose();
    return event.key === "Escape" || onKey(event);
  });
  if (chosen) {
    // A form within a form is none: the browser would send it, and its words would stand in the address.
    return createPortal(
      <PromptDialog prompt={chosen} onClose={onClose} onFilled={(text) => onFilled(text, chosen.id)} />,
      document.body,
    );
  }
  return (
    <>
      {isOpen ? (
        <OptionList
          id={`${id}-list`}
          label={t("label")}
          groups={groups}
          activeId={activeId}
          onPoint={point}
          className="rise absolute inset-x-0 bottom-full z-10 mb-2 max-h-[min(22rem,45dvh)] rounded-2xl border bg-raised p-2 shadow-float"
        />
      ) : null}
      {problem ? <p className="px-5 pt-2 text-sm text-danger">{problem}</p> : null}
      <p role="status" className="sr-only">
        {templates ? t("count", { count }) : ""}
      </p>
    </>
  );
}

/** Tells those who hear the page that the field steers a list, and which of its options is next. */
function useListOf(field: Given["field"], listId: string | null, activeId: string | null) {
  useEffect(() => {
    const element = field.current;
    const said = { "aria-controls": listId, "aria-activedescendant": activeId };
    for (const [name, value] of Object.entries(said)) {
      if (value) element?.setAttribute(name, value);
      else element?.removeAttribute(name);
    }
    element?.setAttribute("aria-autocomplete", listId ? "list" : "none");
    return () => {
      for (const name of [...Object.keys(said), "aria-autocomplete"]) element?.removeAttribute(name);
    };
  }, [field, listId, activeId]);
}

/** Hands the field's keys over first; those that were taken go no further. */
function useKeys(field: Given["field"], take: (event: KeyboardEvent) => boolean) {
  const latest = useRef(take);
  // Before the list is seen: a key pressed as it comes is one for it.
  useLayoutEffect(() => {
    latest.current = take;
  });
  useLayoutEffect(() => {
    const element = field.current;
    const onKey = (event: KeyboardEvent) => {
      if (!latest.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [field]);
}

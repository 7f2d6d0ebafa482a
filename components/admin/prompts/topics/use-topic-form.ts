"use client";
import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { isConflict } from "@/components/prompts/editor/use-versioned-draft";
import { FOREIGN } from "@/components/prompts/foreign";
import { problemsOf } from "@/components/ui/problems-of";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { Locale } from "@/lib/i18n/locales";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";
import type { TopicNames } from "./use-topics";

export type Typed = Record<Locale, string>;

export interface TopicFormGiven {
  /** The topic that is renamed; left out for a new one. */
  first?: ManagedCategory;
  newest?: () => Promise<ManagedCategory | undefined>;
  /** Keeps the names on top of a version; what it throws is shown, and nothing typed is lost. */
  onSave: (names: TopicNames, base: number) => Promise<void>;
}

/** The names of a topic as they are typed. What somebody else saved meanwhile stops nothing typed. */
export function useTopicForm({ first, newest, onSave }: TopicFormGiven) {
  const [saved, setSaved] = useState(typedOf(first));
  const [typed, setTyped] = useState(saved);
  const [base, setBase] = useState(first?.version ?? 0);
  const [theirs, setTheirs] = useState<ManagedCategory | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const mayLeave = useUnsavedWarning(JSON.stringify(typed) !== JSON.stringify(saved) && !isBusy);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setErrors({});
    try {
      await onSave(namesOf(typed), base);
    } catch (error) {
      const changed = isConflict(error) ? await newest?.().catch(() => undefined) : undefined;
      // Drawn at once: what is wrong has to stand there before it is gone to.
      flushSync(() => {
        if (changed) setTheirs(changed);
        else setErrors(problemsOf(error));
        setBusy(false);
      });
      form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  };
  const goOn = (names: Typed) => {
    setBase(theirs?.version ?? base);
    setTyped(names);
    setTheirs(null);
  };
  return {
    typed,
    setTyped,
    theirs,
    errors,
    isBusy,
    mayLeave,
    submit,
    keepMine: () => goOn(typed),
    takeTheirs: () => {
      if (!theirs) return;
      setSaved(typedOf(theirs));
      goOn(typedOf(theirs));
    },
  };
}

function typedOf(topic: ManagedCategory | undefined): Typed {
  return { en: topic?.name ?? "", de: topic?.translations.de ?? "", es: topic?.translations.es ?? "" };
}

/** What is left empty is not translated. */
function namesOf(typed: Typed): TopicNames {
  const said = FOREIGN.map((language) => [language, typed[language].trim()]).filter(([, name]) => name);
  return { name: typed.en, translations: Object.fromEntries(said) };
}

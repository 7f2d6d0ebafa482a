"use client";
import { useTranslations } from "next-intl";
import { FOREIGN } from "@/components/prompts/foreign";
import { Dialog } from "@/components/ui/dialog";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { FormEnd } from "@/components/ui/form-end";
import { useLanguageName } from "@/components/ui/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { TopicConflict } from "./topic-conflict";
import { type TopicFormGiven, useTopicForm } from "./use-topic-form";

/** How a topic is called in each language. */
export function TopicForm({ onClose, ...given }: TopicFormGiven & { onClose: () => void }) {
  const t = useTranslations("adminPrompts.topicForm");
  const form = useTopicForm(given);
  const { typed, theirs, errors } = form;
  return (
    <Dialog isSticky labelledBy="topic-title" onClose={onClose} mayClose={form.mayLeave} className="max-w-lg">
      <form
        noValidate
        onSubmit={(event) => void form.submit(event)}
        className="flex flex-col gap-5 p-6 sm:p-7"
      >
        <h2 id="topic-title" className="display text-[1.7rem]">
          {t(given.first ? "renameTitle" : "newTitle")}
        </h2>
        {theirs ? (
          <TopicConflict theirs={theirs} onKeepMine={form.keepMine} onTakeTheirs={form.takeTheirs} />
        ) : null}
        {(["en", ...FOREIGN] as const).map((language) => (
          <NameField
            key={language}
            language={language}
            value={typed[language]}
            error={errors[language === "en" ? "name" : `translations.${language}`]}
            onChange={(name) => form.setTyped({ ...typed, [language]: name })}
          />
        ))}
        <p className="text-sm text-muted">{t("hint")}</p>
        <FormEnd
          problem={errors.form}
          isBusy={form.isBusy}
          isHeld={theirs !== null}
          go={t("save")}
          going={t("saving")}
          onStop={() => form.mayLeave() && onClose()}
          isInDialog
        />
      </form>
    </Dialog>
  );
}

interface NameGiven {
  language: Locale;
  value: string;
  error: string | undefined;
  onChange: (name: string) => void;
}

function NameField({ language, value, error, onChange }: NameGiven) {
  const t = useTranslations("adminPrompts.topicForm");
  const nameOf = useLanguageName();
  const id = `topic-${language}`;
  return (
    <Field
      id={id}
      label={t("name", { language: nameOf(language) })}
      aside={language === "en" ? undefined : t("optional")}
      error={error}
    >
      <input
        id={id}
        lang={language}
        value={value}
        maxLength={60}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error: Boolean(error) })}
        onChange={(event) => onChange(event.target.value)}
        className={inputClass}
      />
    </Field>
  );
}

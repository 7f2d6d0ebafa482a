import { useTranslations } from "next-intl";
import type { Draft } from "@/components/prompts/editor/draft";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { useLanguageName } from "@/components/ui/language-name";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Foreign, Translation } from "@/lib/prompts/translation/contract";
import { InEnglish } from "./in-english";
import { SlotWordsFields } from "./slot-words-fields";
import type { Standing } from "./standing";
import { StandingNote } from "./standing-note";
import { untranslated, withoutTranslation, withTranslation, wordsFor } from "./translated";

interface Given {
  draft: Draft;
  language: Foreign;
  standing: Standing;
  /** The version with the English that it was translated from, where that is known. */
  before: PromptVersion | undefined;
  /** By the field within the translation. */
  errors: Record<string, string>;
  onChange: (draft: Draft) => void;
}

/** A prompt's words in another language, each above what it says in English. */
export function TranslationFields({ draft, language, standing, before, errors, onChange }: Given) {
  const t = useTranslations("adminPrompts.translations");
  const nameOf = useLanguageName();
  const translation = draft.translations?.[language];
  const change = (changed: Translation) => onChange(withTranslation(draft, language, changed));
  if (!translation) {
    return (
      <div className="flex flex-col items-center gap-4 rounded-3xl border border-dashed px-6 py-10 text-center">
        <p className="max-w-md text-muted">{t("none", { language: nameOf(language) })}</p>
        <Button onClick={() => change(untranslated)}>{t("begin")}</Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      <StandingNote
        standing={standing}
        before={before}
        draft={draft}
        onStillRight={() => change(translation)}
      />
      <Sentences
        draft={draft}
        language={language}
        translation={translation}
        errors={errors}
        onChange={change}
      />
      <Button
        className="min-h-9 self-start text-sm"
        onClick={() => onChange(withoutTranslation(draft, language))}
      >
        {t("drop")}
      </Button>
    </div>
  );
}

interface SentencesGiven extends Pick<Given, "draft" | "language" | "errors"> {
  translation: Translation;
  onChange: (changed: Translation) => void;
}

function Sentences({ draft, language, translation, errors, onChange }: SentencesGiven) {
  const t = useTranslations("prompts");
  const field = (name: "title" | "template" | "description", error: string | undefined) => ({
    id: `translation-${name}`,
    lang: language,
    value: translation[name],
    className: inputClass,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(`translation-${name}`, { error: Boolean(error), hint: true }),
  });
  const torn = errors.template ?? errors.slots;
  return (
    <>
      <Field
        id="translation-title"
        label={t("fields.title")}
        error={errors.title}
        hint={<InEnglish words={draft.title} />}
      >
        <input
          {...field("title", errors.title)}
          maxLength={80}
          onChange={(event) => onChange({ ...translation, title: event.target.value })}
        />
      </Field>
      <Field
        id="translation-template"
        label={t("fields.template")}
        error={torn}
        hint={<InEnglish words={draft.template} />}
      >
        <textarea
          {...field("template", torn)}
          rows={7}
          maxLength={4000}
          onChange={(event) => onChange({ ...translation, template: event.target.value })}
        />
      </Field>
      {draft.slots.map((slot, place) => (
        <SlotWordsFields
          key={slot.name}
          slot={slot}
          language={language}
          words={wordsFor(translation, slot)}
          error={errors[`slots.${place}.label`]}
          onChange={(changed) => {
            const others = translation.slots.filter(({ name }) => name !== slot.name);
            onChange({ ...translation, slots: [...others, changed] });
          }}
        />
      ))}
      <Field
        id="translation-description"
        label={t("fields.description")}
        aside={t("optional")}
        error={errors.description}
        hint={<InEnglish words={draft.description} />}
      >
        <input
          {...field("description", errors.description)}
          maxLength={200}
          onChange={(event) => onChange({ ...translation, description: event.target.value })}
        />
      </Field>
    </>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { namesOf } from "./spoken-languages";

interface Given {
  /** As BCP 47. */
  languages: string[];
  chosen: string;
  onChoose: (language: string) => void;
}

/** In which language the browser is to listen. */
export function SpokenLanguage({ languages, chosen, onChoose }: Given) {
  const t = useTranslations("thread.dictation");
  const names = namesOf(languages, useLocale());
  return (
    <label className="flex items-center gap-2 text-sm text-muted">
      {t("language")}
      <select
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
        className="min-h-8 min-w-0 rounded-lg border border-edge/50 bg-paper px-2 text-ink"
      >
        {languages.map((language, place) => (
          <option key={language} value={language}>
            {names[place]}
          </option>
        ))}
      </select>
    </label>
  );
}

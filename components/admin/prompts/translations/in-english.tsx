import { useTranslations } from "next-intl";

/** What a field says in English. */
export function InEnglish({ words }: { words: string }) {
  const t = useTranslations("adminPrompts.translations");
  return (
    <span className="whitespace-pre-wrap wrap-anywhere">
      {t.rich("english", { words: () => <span lang="en">{words || "–"}</span> })}
    </span>
  );
}

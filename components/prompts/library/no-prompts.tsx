import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Whose } from "./sorted";

interface Given {
  whose: Whose;
  onNew: () => void;
  onAll: () => void;
}

/** Says what would be here, and how it comes. */
export function NoPrompts({ whose, onNew, onAll }: Given) {
  const t = useTranslations("prompts.none");
  const kind = whose === "own" || whose === "favourites" ? whose : "all";
  return (
    <div className="flex flex-col items-center gap-4 rounded-3xl border border-dashed px-6 py-12 text-center">
      <p className="display text-2xl">{t(`${kind}.title`)}</p>
      <p className="max-w-md text-muted">{t(`${kind}.text`)}</p>
      {whose === "own" ? (
        <Button look="solid" onClick={onNew}>
          {t("write")}
        </Button>
      ) : (
        <Button onClick={onAll}>{t("showAll")}</Button>
      )}
    </div>
  );
}

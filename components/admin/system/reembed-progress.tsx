import { useTranslations } from "next-intl";

/** How many messages have vectors of the model of now; after a change of the model the rest is made anew. */
export function ReembedProgress({ embedded, total }: { embedded: number; total: number }) {
  const t = useTranslations("admin.system");
  const isWhole = embedded >= total;
  return (
    <span className="flex flex-wrap items-center justify-end gap-x-3">
      {isWhole ? null : (
        <progress
          aria-label={t("rememberedWith")}
          value={embedded}
          max={total}
          className="import-progress h-2 w-28 overflow-hidden rounded-full"
        />
      )}
      {isWhole ? t("all", { total }) : t("partOf", { part: embedded, whole: total })}
    </span>
  );
}

import { useTranslations } from "next-intl";

/** The archive's shape while it is on its way. */
export default function LoadingArchived() {
  const t = useTranslations("pages.archived");
  return (
    <div role="status" aria-label={t("loading")} className="mx-auto w-full max-w-2xl px-5 py-10">
      <div className="skeleton h-10 w-1/3" />
      <div className="skeleton mt-4 h-5 w-3/4" />
      {["a", "b", "c", "d"].map((row) => (
        <div key={row} className="skeleton mt-5 h-14" />
      ))}
    </div>
  );
}

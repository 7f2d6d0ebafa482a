import { useTranslations } from "next-intl";

/** The jobs page's shape while it is on its way. */
export default function LoadingJobs() {
  const t = useTranslations("admin.loading");
  return (
    <div role="status" aria-label={t("jobs")} className="mx-auto w-full max-w-3xl px-5 py-10">
      <div className="skeleton h-10 w-1/4" />
      <div className="skeleton mt-4 h-5 w-3/4" />
      <div className="mt-9 grid grid-cols-3 gap-3">
        {["a", "b", "c"].map((tile) => (
          <div key={tile} className="skeleton h-24 rounded-2xl" />
        ))}
      </div>
      {["a", "b", "c"].map((row) => (
        <div key={row} className="skeleton mt-5 h-24 rounded-2xl" />
      ))}
    </div>
  );
}

import { useTranslations } from "next-intl";

/** The memory page's shape while it is on its way. */
export default function LoadingMemory() {
  const t = useTranslations("pages.memory");
  return (
    <div role="status" aria-label={t("loading")} className="mx-auto w-full max-w-2xl px-5 py-10">
      <div className="skeleton h-10 w-1/3" />
      <div className="skeleton mt-4 h-5 w-3/4" />
      <div className="skeleton mt-8 h-20 rounded-2xl" />
      <div className="skeleton mt-4 h-11 rounded-xl" />
      {["a", "b", "c", "d"].map((row) => (
        <div key={row} className="skeleton mt-5 h-20" />
      ))}
    </div>
  );
}

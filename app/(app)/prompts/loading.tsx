import { useTranslations } from "next-intl";

/** The library's shape while it is on its way. */
export default function LoadingPrompts() {
  const t = useTranslations("prompts.page");
  return (
    <div role="status" aria-label={t("loading")} className="mx-auto w-full max-w-5xl px-5 py-10 sm:py-14">
      <div className="skeleton h-10 w-1/4" />
      <div className="skeleton mt-4 h-5 w-2/3" />
      <div className="skeleton mt-8 h-12 rounded-2xl" />
      <div className="grid gap-3 pt-10 sm:grid-cols-2 lg:grid-cols-3">
        {["a", "b", "c", "d", "e", "f"].map((card) => (
          <div key={card} className="skeleton h-32 rounded-2xl" />
        ))}
      </div>
    </div>
  );
}

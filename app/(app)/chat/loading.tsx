import { useTranslations } from "next-intl";

/** The start page's shape while it is on its way. */
export default function LoadingStart() {
  const t = useTranslations("pages.start");
  return (
    <div role="status" aria-label={t("loading")} className="mx-auto w-full max-w-3xl px-5 pt-[9dvh]">
      <div className="skeleton h-10 w-3/4" />
      <div className="skeleton mt-4 h-5 w-1/2" />
      <div className="mt-12 grid gap-3 sm:grid-cols-2">
        {["a", "b", "c", "d", "e", "f"].map((card) => (
          <div key={card} className="skeleton h-28 rounded-2xl" />
        ))}
      </div>
    </div>
  );
}

import { useTranslations } from "next-intl";

/** While the links are on their way. */
export default function Loading() {
  const t = useTranslations("pages.sharedLinks");
  return (
    <div className="mx-auto w-full max-w-2xl px-5 pt-10">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <div className="skeleton h-9 w-48" />
      <div className="skeleton mt-8 h-16" />
      <div className="skeleton mt-3 h-16" />
    </div>
  );
}

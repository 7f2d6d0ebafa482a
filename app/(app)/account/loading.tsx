import { useTranslations } from "next-intl";

/** The account page's shape while it is on its way. */
export default function LoadingAccount() {
  const t = useTranslations("pages.account");
  return (
    <div role="status" aria-label={t("loading")} className="mx-auto w-full max-w-2xl px-5 py-10">
      <div className="skeleton h-10 w-1/3" />
      <div className="skeleton mt-4 h-5 w-3/4" />
      {["a", "b", "c"].map((section) => (
        <div key={section} className="skeleton mt-9 h-36 rounded-2xl" />
      ))}
    </div>
  );
}

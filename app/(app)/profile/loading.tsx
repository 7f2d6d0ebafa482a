import { useTranslations } from "next-intl";

/** The profile's shape while it is on its way. */
export default function LoadingProfile() {
  const t = useTranslations("pages.profile");
  return (
    <div role="status" aria-label={t("loading")} className="mx-auto w-full max-w-2xl px-5 py-10">
      <div className="skeleton h-10 w-1/2" />
      <div className="skeleton mt-4 h-5 w-3/4" />
      {["h-12", "h-14", "h-12", "h-40"].map((height) => (
        <div key={height} className={`skeleton mt-8 ${height}`} />
      ))}
    </div>
  );
}

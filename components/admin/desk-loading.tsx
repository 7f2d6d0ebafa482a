import { useTranslations } from "next-intl";

/** A desk page's shape while it is on its way. */
export function DeskLoading({ what }: { what: "audit" | "people" | "system" }) {
  const t = useTranslations("admin.loading");
  return (
    <div role="status" aria-label={t(what)} className="mx-auto w-full max-w-5xl px-5 py-8 sm:py-12">
      <div className="skeleton h-10 w-1/4" />
      <div className="skeleton mt-4 h-5 w-1/2" />
      <div className="mt-9 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {["a", "b", "c", "d"].map((tile) => (
          <div key={tile} className="skeleton h-24 rounded-2xl" />
        ))}
      </div>
      {["a", "b", "c"].map((row) => (
        <div key={row} className="skeleton mt-4 h-16 rounded-2xl" />
      ))}
    </div>
  );
}

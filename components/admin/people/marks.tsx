import { useTranslations } from "next-intl";
import type { PersonRow } from "@/lib/users/people/contract";

const markClass = "inline-block rounded-full px-2.5 py-0.5 text-sm font-normal";

/** What sets somebody apart, at a glance. */
export function Marks({
  person: { role, disabled_at },
}: {
  person: Pick<PersonRow, "role" | "disabled_at">;
}) {
  const t = useTranslations("admin.people");
  return (
    <>
      {role === "admin" ? (
        <span className={`${markClass} bg-accent-soft text-accent-strong`}>{t("administrator")}</span>
      ) : null}
      {disabled_at ? (
        <span className={`${markClass} bg-danger-soft text-danger`}>{t("disabled")}</span>
      ) : null}
    </>
  );
}

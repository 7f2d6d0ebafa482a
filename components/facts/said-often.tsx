import { useTranslations } from "next-intl";
import type { Fact } from "@/lib/users/contract";

/** That the same was said elsewhere too, and is forgotten there too; nothing where it was said once. */
export function SaidOften({ fact: { said_in } }: { fact: Fact }) {
  const t = useTranslations("facts");
  if (said_in < 2) return null;
  return <p className="text-sm text-muted">{t("often", { count: said_in })}</p>;
}

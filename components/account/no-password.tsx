import Link from "next/link";
import { useTranslations } from "next-intl";

/** For who came by another way in. */
export function NoPassword() {
  const t = useTranslations("account.password");
  return (
    <p className="text-muted">
      {t("none")}{" "}
      <Link className="rounded font-medium text-accent underline underline-offset-3" href="/forgot-password">
        {t("setByMail")}
      </Link>
    </p>
  );
}

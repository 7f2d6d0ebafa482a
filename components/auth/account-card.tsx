import Link from "next/link";
import { useTranslations } from "next-intl";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Provider } from "@/lib/users/identity/contract";
import { AccountForm } from "./account-form";
import { AuthPage } from "./auth-page";
import { problemWords } from "./problem-words";
import { ProviderButtons } from "./provider-buttons";

const linkClass = "rounded font-medium text-accent underline underline-offset-3";

interface Given {
  isNew: boolean;
  next: unknown;
  /** Who else may say who somebody is. */
  providers: Provider[];
  /** Why somebody was sent back here, in a word of ours. */
  error?: unknown;
}

export function AccountCard({ isNew, next, providers, error }: Given) {
  const t = useTranslations("auth");
  // The way back goes along to the other card.
  const backTo = typeof next === "string" ? `?next=${encodeURIComponent(next)}` : "";
  return (
    <AuthPage
      title={isNew ? t("card.signUpTitle") : t("card.signInTitle")}
      about={isNew ? t("card.signUpAbout") : t("card.signInAbout")}
    >
      <ProblemNote problem={typeof error === "string" ? problemWords(error, t) : null} />
      {providers.length > 0 ? <ProviderButtons providers={providers} /> : null}
      <AccountForm isNew={isNew} />
      <p className="text-muted">
        {isNew ? t("card.haveAccount") : t("card.newHere")}{" "}
        <Link className={linkClass} href={`${isNew ? "/sign-in" : "/sign-up"}${backTo}`}>
          {isNew ? t("form.signIn") : t("card.createOne")}
        </Link>
        {isNew ? null : (
          <>
            {" · "}
            <Link className={linkClass} href="/forgot-password">
              {t("card.forgot")}
            </Link>
          </>
        )}
      </p>
    </AuthPage>
  );
}

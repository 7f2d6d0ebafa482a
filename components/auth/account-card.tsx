import Link from "next/link";
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
  // The way back goes along to the other card.
  const backTo = typeof next === "string" ? `?next=${encodeURIComponent(next)}` : "";
  return (
    <AuthPage
      title={isNew ? "Create your account" : "Welcome back"}
      about={isNew ? "So that what you say here is remembered, and only for you." : "Your advisor remembers."}
    >
      <ProblemNote problem={typeof error === "string" ? problemWords(error) : null} />
      {providers.length > 0 ? <ProviderButtons providers={providers} /> : null}
      <AccountForm isNew={isNew} />
      <p className="text-muted">
        {isNew ? "Already have an account? " : "New here? "}
        <Link className={linkClass} href={`${isNew ? "/sign-in" : "/sign-up"}${backTo}`}>
          {isNew ? "Sign in" : "Create an account"}
        </Link>
        {isNew ? null : (
          <>
            {" · "}
            <Link className={linkClass} href="/forgot-password">
              Forgot your password?
            </Link>
          </>
        )}
      </p>
    </AuthPage>
  );
}

import Link from "next/link";
import { AccountForm } from "./account-form";
import { AuthPage } from "./auth-page";

const linkClass = "rounded font-medium text-accent underline underline-offset-3";

export function AccountCard({ isNew, next }: { isNew: boolean; next: unknown }) {
  // The way back goes along to the other card.
  const backTo = typeof next === "string" ? `?next=${encodeURIComponent(next)}` : "";
  return (
    <AuthPage
      title={isNew ? "Create your account" : "Welcome back"}
      about={isNew ? "So that what you say here is remembered, and only for you." : "Your advisor remembers."}
    >
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

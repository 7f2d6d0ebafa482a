import Link from "next/link";
import { Wordmark } from "@/components/ui/wordmark";
import { AccountForm } from "./account-form";

export function AccountCard({ isNew }: { isNew: boolean }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-8 px-6 py-12">
      <Link href="/">
        <Wordmark />
      </Link>
      <h1 className="display text-3xl font-medium">{isNew ? "Create your account" : "Welcome back"}</h1>
      <AccountForm isNew={isNew} />
      <p className="text-muted">
        {isNew ? "Already here? " : "New here? "}
        <Link className="text-accent underline" href={isNew ? "/sign-in" : "/sign-up"}>
          {isNew ? "Sign in" : "Create an account"}
        </Link>
      </p>
    </main>
  );
}

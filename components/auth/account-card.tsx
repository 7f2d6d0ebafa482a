import Link from "next/link";
import { MemorySketch } from "@/components/layout/memory-sketch";
import { Wordmark } from "@/components/ui/wordmark";
import { AccountForm } from "./account-form";

export function AccountCard({ isNew, next }: { isNew: boolean; next: unknown }) {
  // The way back goes along to the other card.
  const backTo = typeof next === "string" ? `?next=${encodeURIComponent(next)}` : "";
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="mx-auto flex w-full max-w-md flex-col px-6 py-8">
        <Link href="/" className="self-start rounded-lg">
          <Wordmark />
        </Link>
        <div className="my-auto flex flex-col gap-7 py-10">
          <div>
            <h1 className="display text-4xl">{isNew ? "Create your account" : "Welcome back"}</h1>
            <p className="pt-2 text-muted">
              {isNew
                ? "So that what you say here is remembered, and only for you."
                : "Your advisor remembers."}
            </p>
          </div>
          <AccountForm isNew={isNew} />
          <p className="text-muted">
            {isNew ? "Already have an account? " : "New here? "}
            <Link
              className="rounded font-medium text-accent underline underline-offset-3"
              href={`${isNew ? "/sign-in" : "/sign-up"}${backTo}`}
            >
              {isNew ? "Sign in" : "Create an account"}
            </Link>
          </p>
        </div>
      </main>
      <aside aria-hidden="true" className="hidden items-center justify-center border-s bg-panel p-12 lg:flex">
        <MemorySketch />
      </aside>
    </div>
  );
}

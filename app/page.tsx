import Link from "next/link";
import { redirect } from "next/navigation";
import { buttonClass } from "@/components/ui/button";
import { Wordmark } from "@/components/ui/wordmark";
import { currentActor } from "@/lib/auth/current-actor";

export default async function Landing() {
  if (await currentActor()) redirect("/chat");
  return (
    <main className="mx-auto flex min-h-dvh max-w-3xl flex-col gap-14 px-6 py-10">
      <header className="flex items-center justify-between gap-4">
        <Wordmark />
        <Link href="/sign-in" className={buttonClass("bare")}>
          Sign in
        </Link>
      </header>
      <section className="flex grow flex-col justify-center gap-6 pb-24">
        <h1 className="display text-5xl leading-tight font-medium sm:text-6xl">
          Advice from someone who remembers.
        </h1>
        <p className="max-w-xl text-lg text-muted">
          Tell Career Advisor about your work once. It keeps what you said, draws on it months later, and
          shows with each answer which memory it used.
        </p>
        <div>
          <Link href="/sign-up" className={buttonClass("solid", "px-6")}>
            Create your account
          </Link>
        </div>
      </section>
    </main>
  );
}

import Link from "next/link";
import { redirect } from "next/navigation";
import { MemorySketch } from "@/components/layout/memory-sketch";
import { buttonClass } from "@/components/ui/button";
import { Wordmark } from "@/components/ui/wordmark";
import { currentActor } from "@/lib/auth/current-actor";

const promises = [
  {
    title: "It remembers",
    text: "What you say in one conversation is there in the next, months later: your work, your wishes, what you would rather leave behind.",
  },
  {
    title: "It shows its sources",
    text: "Every answer tells which of your own words it was given, with the date and a way back to where you said them.",
  },
  {
    title: "It stays yours",
    text: "Your rows are kept apart by the database itself. Delete a conversation, and what was remembered from it goes too.",
  },
];

export default async function Landing() {
  if (await currentActor()) redirect("/chat");
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-6 py-7 sm:px-10">
      <header className="flex items-center justify-between gap-4">
        <Wordmark />
        <Link href="/sign-in" className={buttonClass("bare")}>
          Sign in
        </Link>
      </header>
      <main className="flex grow flex-col justify-center">
        <section className="grid items-center gap-14 py-14 lg:grid-cols-[1.15fr_1fr] lg:py-20">
          <div className="flex flex-col items-start gap-7">
            <h1 className="display text-5xl sm:text-6xl xl:text-7xl">
              Career advice from someone who remembers&nbsp;you.
            </h1>
            <p className="max-w-xl text-lg text-muted">
              Tell it once. Career Advisor keeps what you said about your work, draws on it when it matters,
              and shows with every answer what it remembered.
            </p>
            <div className="flex flex-wrap items-center gap-3">
              <Link href="/sign-up" className={buttonClass("solid", "min-h-12 px-7 text-base")}>
                Create your account
              </Link>
              <Link href="/sign-in" className={buttonClass("quiet", "min-h-12 px-6 text-base")}>
                Sign in
              </Link>
            </div>
          </div>
          <div aria-hidden="true" className="rounded-[2rem] border bg-panel p-6 shadow-lift sm:p-8">
            <MemorySketch />
          </div>
        </section>
        <ul className="grid gap-x-10 gap-y-7 border-t py-10 sm:grid-cols-3">
          {promises.map(({ title, text }) => (
            <li key={title}>
              <h2 className="display text-xl">{title}</h2>
              <p className="pt-1.5 text-[0.94rem] text-muted">{text}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

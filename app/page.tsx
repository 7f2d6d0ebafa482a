import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MemorySketch } from "@/components/layout/memory-sketch";
import { buttonClass } from "@/components/ui/button";
import { Wordmark } from "@/components/ui/wordmark";
import { currentActor } from "@/lib/auth/current-actor";

const PROMISES = ["memory", "sources", "own"] as const;

export default async function Landing() {
  if (await currentActor()) redirect("/chat");
  const [t, promised] = await Promise.all([
    getTranslations("pages.landing"),
    getTranslations("pages.promises"),
  ]);
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-6 py-7 sm:px-10">
      <header className="flex items-center justify-between gap-4">
        <Wordmark />
        <Link href="/sign-in" className={buttonClass("bare")}>
          {t("signIn")}
        </Link>
      </header>
      <main className="flex grow flex-col justify-center">
        <section className="grid items-center gap-14 py-14 lg:grid-cols-[1.15fr_1fr] lg:py-20">
          <div className="flex flex-col items-start gap-7">
            <h1 className="display text-5xl sm:text-6xl xl:text-7xl">{t("heading")}</h1>
            <p className="max-w-xl text-lg text-muted">{t("about")}</p>
            <div className="flex flex-wrap items-center gap-3">
              <Link href="/sign-up" className={buttonClass("solid", "min-h-12 px-7 text-base")}>
                {t("signUp")}
              </Link>
              <Link href="/sign-in" className={buttonClass("quiet", "min-h-12 px-6 text-base")}>
                {t("signIn")}
              </Link>
            </div>
          </div>
          <div aria-hidden="true" className="rounded-[2rem] border bg-panel p-6 shadow-lift sm:p-8">
            <MemorySketch />
          </div>
        </section>
        <ul className="grid gap-x-10 gap-y-7 border-t py-10 sm:grid-cols-3">
          {PROMISES.map((promise) => (
            <li key={promise}>
              <h2 className="display text-xl">{promised(`${promise}Title`)}</h2>
              <p className="pt-1.5 text-[0.94rem] text-muted">{promised(`${promise}Text`)}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

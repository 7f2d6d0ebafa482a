import Link from "next/link";
import type { ReactNode } from "react";
import { MemorySketch } from "@/components/layout/memory-sketch";
import { LanguageChoice } from "@/components/ui/language-choice";
import { Wordmark } from "@/components/ui/wordmark";

interface Given {
  title: string;
  about: ReactNode;
  children: ReactNode;
}

/** The frame of every page before somebody is signed in. */
export function AuthPage({ title, about, children }: Given) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="mx-auto flex w-full max-w-md flex-col px-6 py-8">
        <Link href="/" className="self-start rounded-lg">
          <Wordmark />
        </Link>
        <div className="my-auto flex flex-col gap-7 py-10">
          <div>
            <h1 className="display text-4xl">{title}</h1>
            <p className="pt-2 text-muted">{about}</p>
          </div>
          {children}
        </div>
        <LanguageChoice isShort />
      </main>
      <aside aria-hidden="true" className="hidden items-center justify-center border-s bg-panel p-12 lg:flex">
        <MemorySketch />
      </aside>
    </div>
  );
}

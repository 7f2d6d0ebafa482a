"use client";
import { ArrowLeft, Printer } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { whenDrawn } from "./when-drawn";

/** Above the paper and never on it: back, and the browser's own print dialog, which opens by itself once. */
export function PrintBar({ conversationId }: { conversationId: string }) {
  const t = useTranslations("print.bar");
  useEffect(() => {
    const stop = new AbortController();
    whenDrawn(stop.signal, () => window.print());
    return () => stop.abort();
  }, []);
  return (
    <header className="sticky top-0 border-b bg-paper print:hidden">
      <div className="mx-auto flex max-w-[46rem] flex-wrap items-center justify-between gap-2 px-4 py-2.5">
        <Link href={`/chat/${conversationId}`} className={buttonClass("bare", "-ms-2")}>
          <ArrowLeft className="size-4 rtl:rotate-180" aria-hidden="true" />
          <span>
            {t.rich("back", { more: (chunks) => <span className="max-sm:sr-only">{chunks}</span> })}
          </span>
        </Link>
        <Button look="solid" onClick={() => window.print()}>
          <Printer className="size-4" aria-hidden="true" />
          {t("print")}
        </Button>
      </div>
    </header>
  );
}

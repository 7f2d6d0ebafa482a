"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { GOING } from "./going-event";

/** Shows that another page is on its way, where that takes longer than a moment. */
export function Going() {
  const t = useTranslations("layout");
  const pathname = usePathname();
  const [going, setGoing] = useState<{ from: string; to: string } | null>(null);
  useEffect(() => {
    const onGoing = (event: Event) => {
      const to = new URL(String(Reflect.get(event, "detail")), window.location.href).pathname;
      const from = window.location.pathname;
      // It is told inside the transition that waits for the page: what is set there would wait as well.
      queueMicrotask(() => setGoing({ from, to }));
    };
    window.addEventListener(GOING, onGoing);
    return () => window.removeEventListener(GOING, onGoing);
  }, []);
  if (going?.from !== pathname || going.to === pathname) return null;
  return (
    <div role="status" className="going absolute inset-x-0 top-0 z-20 h-0.5 overflow-hidden print:hidden">
      <span className="sr-only">{t("frame.going")}</span>
    </div>
  );
}

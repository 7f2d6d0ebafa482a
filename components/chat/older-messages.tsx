"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ThreadState } from "./thread-state";

/** More than a screen: what comes in while the reader is still at the beginning may move under a wheel that glides. */
const AHEAD_PX = 1000;

/** Loads what came before when the reader gets near it; the button is for those who do not scroll. */
export function OlderMessages({ state, onLoad }: { state: ThreadState; onLoad: () => Promise<void> }) {
  const t = useTranslations("chat.thread");
  const mark = useRef<HTMLDivElement>(null);
  const { olderCursor, isLoadingOlder, problem } = state;
  const canLoad = olderCursor !== null && !isLoadingOlder && problem === null;
  useEffect(() => {
    const element = mark.current;
    if (!element || !canLoad) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void onLoad();
      },
      { root: element.closest("[data-thread]"), rootMargin: `${AHEAD_PX}px 0px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [canLoad, onLoad]);
  if (!olderCursor) return null;
  return (
    <div ref={mark} className="flex justify-center pb-6 [overflow-anchor:none]">
      <Button look="bare" className="text-muted" disabled={isLoadingOlder} onClick={() => void onLoad()}>
        {isLoadingOlder ? t("loadingEarlier") : t("earlier")}
      </Button>
    </div>
  );
}

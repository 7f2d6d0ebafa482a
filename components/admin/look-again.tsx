"use client";
import { RefreshCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useTransition } from "react";
import { Button } from "@/components/ui/button";

/** As often as figures are counted. */
const EVERY_MS = 60_000;

/** Reads the page anew, when asked and by itself while it is looked at. */
export function LookAgain() {
  const t = useTranslations("admin.look");
  const router = useRouter();
  const [isBusy, start] = useTransition();
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    const timer = setInterval(again, EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <Button
      look="bare"
      className="min-h-9 text-sm text-muted"
      disabled={isBusy}
      onClick={() => start(() => router.refresh())}
    >
      <RefreshCw className={`size-4 ${isBusy ? "animate-spin" : ""}`} aria-hidden="true" />
      {t(isBusy ? "busy" : "again")}
    </Button>
  );
}

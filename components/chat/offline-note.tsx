"use client";
import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

/** Says that this computer has no network, before anything fails for it. */
export function OfflineNote() {
  const t = useTranslations("chat.thread");
  const isOnline = useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {isOnline ? null : (
        <p className="rise mb-2 flex items-center gap-3 rounded-2xl bg-warn-soft px-4 py-2.5 text-[0.94rem] text-warn">
          <CloudOff className="size-4 shrink-0" aria-hidden="true" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}

function watchNetwork(onChange: () => void) {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

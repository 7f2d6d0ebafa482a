"use client";
import { CloudOff } from "lucide-react";
import { useSyncExternalStore } from "react";

/** Says that this computer has no network, before anything fails for it. */
export function OfflineNote() {
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
          You are offline. What you write stays in this browser until you are back.
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

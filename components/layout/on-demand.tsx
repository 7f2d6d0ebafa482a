"use client";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import { orMissing } from "@/components/ui/or-missing";
import { mayLeaveAll } from "@/components/ui/unsaved-words";
import { shortcutOf } from "./shortcut-of";

// Loaded when asked for.
const Palette = dynamic(
  orMissing(() => import("@/components/palette/palette").then((file) => file.Palette), { ends: "onClose" }),
);
const ShortcutsSheet = dynamic(
  orMissing(() => import("@/components/shortcuts/shortcuts-sheet").then((file) => file.ShortcutsSheet), {
    ends: "onClose",
  }),
);

/** What stands before the page, and the keys that bring it. */
export function useOnDemand(isAdmin: boolean) {
  const [shown, setShown] = useState<"palette" | "shortcuts" | null>(null);
  // What is typed while the palette is on its way; null when it is not.
  const early = useRef<string | null>(null);
  const router = useRouter();
  const find = useCallback(() => {
    early.current = "";
    setShown("palette");
  }, []);
  useEffect(() => {
    const acts = {
      palette: find,
      shortcuts: () => setShown("shortcuts"),
      new: () => mayLeaveAll() && router.push("/chat"),
      field: focusComposer,
    };
    const onKey = (event: KeyboardEvent) => {
      const asked = shortcutOf(event);
      const typed = typedAfter(early.current, event);
      if (!asked && typed === null) return;
      event.preventDefault();
      if (typed !== null) early.current = typed;
      else if (asked && !document.querySelector("dialog[open]")) acts[asked]();
    };
    window.addEventListener("keydown", onKey);
    for (const event of window.earlyKeys ?? []) onKey(event);
    window.earlyKeys = null;
    return () => window.removeEventListener("keydown", onKey);
  }, [router, find]);
  // A dialog tells of its end a moment later: by then another may stand in its place.
  const close = (what: "palette" | "shortcuts") => {
    // Also of one that never came: what is typed from then on is for the page.
    if (what === "palette") early.current = null;
    setShown((now) => (now === what ? null : now));
  };
  return {
    find,
    shown: shown ? (
      <Suspense>
        {shown === "palette" ? (
          <Palette
            isAdmin={isAdmin}
            early={early}
            onClose={() => close("palette")}
            onShortcuts={() => setShown("shortcuts")}
          />
        ) : (
          <ShortcutsSheet onClose={() => close("shortcuts")} />
        )}
      </Suspense>
    ) : null,
  };
}

/** What stands in a field after a key, which sends nothing yet; null for a key that is not one of writing. */
function typedAfter(text: string | null, { key, ctrlKey, metaKey }: KeyboardEvent): string | null {
  if (text === null || ctrlKey || metaKey) return null;
  if (key === "Backspace") return text.slice(0, -1);
  if (key === "Enter") return text;
  return key.length === 1 ? text + key : null;
}

function focusComposer() {
  document.querySelector<HTMLElement>("textarea[name=message]")?.focus();
}

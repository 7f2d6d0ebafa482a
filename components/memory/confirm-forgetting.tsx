"use client";
import { useEffect, useRef, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";

interface Given {
  /** Of the conversation. */
  title: string;
  onForget: () => Promise<void>;
  onForgetConversation: () => Promise<void>;
  onKeep: () => void;
}

/** Forgetting is for good, so it asks once. */
export function ConfirmForgetting({ title, onForget, onForgetConversation, onKeep }: Given) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
    panel.current?.querySelector("button")?.focus();
  }, []);
  const run = async (forget: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await forget().catch((error) => {
      setProblem(reasonOf(error));
      setBusy(false);
    });
  };
  return (
    <fieldset
      ref={panel}
      aria-label="Forget this?"
      className="mt-3 rounded-2xl bg-danger-soft px-5 py-4"
      onKeyDown={(event) => event.key === "Escape" && onKeep()}
    >
      <p className="text-danger">
        For good: no answer draws on it again, and answers that may repeat it are not drawn on either. In the
        conversation it stays.
      </p>
      <div className="flex flex-wrap gap-2 pt-3">
        <Button look="danger" className="min-h-9" disabled={isBusy} onClick={() => void run(onForget)}>
          {isBusy ? "Forgetting…" : "Forget this"}
        </Button>
        <Button className="min-h-9" disabled={isBusy} onClick={() => void run(onForgetConversation)}>
          <span className="max-w-60 truncate">Forget all of “{title}”</span>
        </Button>
        <Button look="bare" className="min-h-9" disabled={isBusy} onClick={onKeep}>
          Keep it
        </Button>
      </div>
      {problem ? (
        <p role="alert" className="pt-2 text-sm text-danger">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

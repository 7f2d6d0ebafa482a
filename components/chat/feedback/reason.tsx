import { type FormEvent, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import type { Feedback } from "@/lib/conversations/contract";

/** Asks why, and takes no for an answer. */
export function Reason({ feedback, onDone }: { feedback: Feedback; onDone: (reason: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(field.current?.value.trim() ?? "");
  };
  return (
    <form onSubmit={submit} className="order-last flex w-full flex-wrap items-center gap-2 pt-2">
      <label htmlFor={id} className="w-full">
        {feedback.value === "up" ? "What helped?" : "What was missing or wrong?"}
      </label>
      <input
        ref={field}
        id={id}
        maxLength={1000}
        defaultValue={feedback.reason}
        onKeyDown={(event) => event.key === "Escape" && onDone("")}
        className={`${inputClass} min-w-40 flex-1 py-1.5`}
      />
      <Button type="submit" className="min-h-9">
        Keep it
      </Button>
      <Button look="bare" className="min-h-9" onClick={() => onDone("")}>
        Skip
      </Button>
    </form>
  );
}

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import type { Feedback } from "@/lib/conversations/contract";

/** Asks why, and takes no for an answer. */
export function Reason({
  feedback,
  onDone,
}: {
  feedback: Feedback;
  onDone: (reason: string) => void | Promise<void>;
}) {
  const t = useTranslations("thread.feedback");
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onDone(field.current?.value.trim() ?? "");
  };
  return (
    <form onSubmit={submit} className="order-last flex w-full flex-wrap items-center gap-2 pt-2">
      <label htmlFor={id} className="w-full">
        {t(feedback.value === "up" ? "whatHelped" : "whatWasWrong")}
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
        {t("keep")}
      </Button>
      <Button look="bare" className="min-h-9" onClick={() => onDone("")}>
        {t("skip")}
      </Button>
    </form>
  );
}

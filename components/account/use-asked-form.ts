import { type FormEvent, useState } from "react";
import { problemsOf } from "@/components/ui/problems-of";

/** A form that asks our API: busy while it does, and what is refused stands by field. */
export function useAskedForm(send: (typed: FormData) => Promise<void>) {
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setErrors({});
    try {
      await send(new FormData(form));
    } catch (error) {
      setErrors(problemsOf(error));
      setBusy(false);
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    }
  };
  return { isBusy, errors, onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event) };
}

import type { AttachedFile } from "@/lib/conversations/files/contract";

const EVENT = "files-given-back";

/** Puts uploaded files back into the composer that a field belongs to. */
export function giveFiles(field: HTMLTextAreaElement, files: AttachedFile[]): void {
  field.form?.dispatchEvent(new CustomEvent(EVENT, { detail: files }));
}

/** Hears of them; returns what ends it. */
export function onGivenBack(form: HTMLFormElement, hear: (files: AttachedFile[]) => void): () => void {
  const listen = (event: Event) => event instanceof CustomEvent && hear(event.detail);
  form.addEventListener(EVENT, listen);
  return () => form.removeEventListener(EVENT, listen);
}

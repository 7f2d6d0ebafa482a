import { giveFiles } from "./files/given-back";
import type { Waiting } from "./kept-messages";
import { keepTemplate } from "./template-of";

/** Puts a message that was not sent back where it was written, before what is being written there: it was meant to come first. */
export function toComposer({ text, prompt_id, files = [] }: Omit<Waiting, "id">): void {
  const field = document.querySelector<HTMLTextAreaElement>("textarea[name=message]");
  if (!field) return;
  if (files.length > 0) giveFiles(field, files);
  if (prompt_id) keepTemplate(field, prompt_id);
  field.value = [text, field.value].filter(Boolean).join("\n\n");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

type Field = Pick<HTMLTextAreaElement, "value" | "dataset">;

/** Keeps with what stands in a composer which template it came from, however it is changed, until nothing of it is left. */
export function keepTemplate(field: Field, promptId: string): void {
  field.dataset.promptId = promptId;
}

/** The template that what stands there came from. */
export function templateOf(field: Field): string | undefined {
  return field.dataset.promptId;
}

/** To be asked whenever the field has changed. */
export function forgetTemplateIfEmpty(field: Field): void {
  if (!/\S/.test(field.value)) delete field.dataset.promptId;
}

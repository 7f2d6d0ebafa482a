/** Copies a text; false where the browser does not let it. Pages that come by plain http have no `navigator.clipboard`. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return copyFromField(text);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function copyFromField(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  // A touch screen shows no keyboard for it.
  field.readOnly = true;
  field.className = "fixed top-0 start-0 size-px opacity-0";
  // Outside of an open dialog nothing can be selected.
  const dialogs = document.querySelectorAll("dialog:modal");
  (dialogs[dialogs.length - 1] ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}

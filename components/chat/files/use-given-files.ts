import { type RefObject, useEffect, useState } from "react";

/** Leaving one element for another is not leaving the page. */
const LEFT_AFTER_MS = 120;

/** Files that are dropped anywhere on the page or pasted into the form. Returns whether some are held over the page. */
export function useGivenFiles(
  form: RefObject<HTMLFormElement | null>,
  add: (files: File[]) => void,
): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      clearTimeout(timer);
      setDragging(true);
    };
    const leave = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setDragging(false), LEFT_AFTER_MS);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      add([...event.dataTransfer.files]);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // Office programs put a picture of the text beside the text: then the text is meant.
      if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      add(files);
    };
    window.addEventListener("dragover", over, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", drop, { signal });
    form.current?.addEventListener("paste", paste, { signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [form, add]);
  return isDragging;
}

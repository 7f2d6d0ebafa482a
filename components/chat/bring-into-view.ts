/** Brings a message into view and lights it up: the passage, where it shows one; else the whole of it. */
export function bringIntoView(message: HTMLElement): void {
  const mark = message.querySelector("mark");
  (mark ?? message).scrollIntoView({ block: "center" });
  if (!mark) {
    message.classList.remove("arrived");
    // The light begins anew.
    void message.offsetWidth;
    message.classList.add("arrived");
  }
  message.focus({ preventScroll: true });
}

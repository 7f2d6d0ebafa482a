interface Key {
  key: string;
  repeat: boolean;
  preventDefault: () => void;
}

/** A key that is held goes on pressing: what it was pressed for was before this. */
export function ignoreHeld(event: Key): void {
  if (event.key === "Enter" && event.repeat) event.preventDefault();
}

/** The second tap of two at one place was meant for what stood there at the first. */
export function isSecondTap({ detail }: { detail: number }): boolean {
  return detail > 1;
}

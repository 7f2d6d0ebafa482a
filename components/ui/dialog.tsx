"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** A modal on the browser's own dialog: it traps focus, closes on Escape and gives focus back. */
export function Dialog({
  labelledBy,
  onClose,
  className = "max-w-md",
  isSticky = false,
  isHeld = false,
  children,
}: {
  labelledBy: string;
  onClose: () => void;
  className?: string;
  /** A click beside it leaves it open: something was typed in it. */
  isSticky?: boolean;
  /** Stays open, whatever is pressed: what it asked about is being done. */
  isHeld?: boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, and the dialog has it built in.
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onCancel={(event) => isHeld && event.preventDefault()}
      // A browser lets Escape through when it is pressed again.
      onClose={() => (isHeld ? dialog.current?.showModal() : onClose())}
      onClick={(event) => !isSticky && !isHeld && event.target === dialog.current && dialog.current.close()}
      className={`rise w-[calc(100%-2rem)] rounded-2xl border border-line bg-paper p-0 text-ink shadow-float ${className}`}
    >
      {children}
    </dialog>
  );
}

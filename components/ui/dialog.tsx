"use client";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";

/** A modal on the browser's own dialog: it traps focus, closes on Escape and gives focus back. */
export function Dialog({
  labelledBy,
  onClose,
  className = "max-w-md",
  isSticky = false,
  isHeld = false,
  mayClose = () => true,
  children,
}: {
  labelledBy: string;
  onClose: () => void;
  className?: string;
  /** A click beside it leaves it open: something was typed in it. */
  isSticky?: boolean;
  /** Stays open, whatever is pressed: what it asked about is being done. */
  isHeld?: boolean;
  /** Asked before it closes by Escape: something in it may be lost. */
  mayClose?: () => boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useClickBeside(dialog, !isSticky && !isHeld);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        // Then it closes whatever is said here, and the question is asked of that.
        if (!event.cancelable) return;
        isAsked.current = !isHeld && mayClose();
        if (!isAsked.current) event.preventDefault();
      }}
      // A browser lets Escape through when it is pressed again.
      onClose={() => {
        const isOver = !isHeld && (isAsked.current || mayClose());
        isAsked.current = false;
        if (isOver) onClose();
        else dialog.current?.showModal();
      }}
      className={`rise w-[calc(100%-2rem)] rounded-2xl border border-line bg-paper p-0 text-ink shadow-float ${className}`}
    >
      {children}
    </dialog>
  );
}

/** Closes it by a click beside it; one that began inside, on words that were being selected, is none. */
function useClickBeside(dialog: RefObject<HTMLDialogElement | null>, closes: boolean): void {
  useEffect(() => {
    const element = dialog.current;
    if (!element || !closes) return;
    let beganBeside = false;
    const onDown = ({ target }: Event) => {
      beganBeside = target === element;
    };
    const onClick = ({ target }: Event) => {
      if (beganBeside && target === element) element.close();
    };
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("click", onClick);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("click", onClick);
    };
  }, [dialog, closes]);
}

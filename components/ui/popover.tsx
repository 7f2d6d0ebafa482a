"use client";
import { type ReactNode, useId } from "react";

/** A button and what it opens: the browser's own popover, so Escape and a click elsewhere close it. */
export function Popover({
  label,
  button,
  buttonClassName,
  className = "",
  isUp = false,
  children,
}: {
  /** Its name, where what it shows does not say it. */
  label?: string;
  button: ReactNode;
  buttonClassName: string;
  className?: string;
  isUp?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <>
      <button type="button" aria-label={label} title={label} popoverTarget={id} className={buttonClassName}>
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        className={`${isUp ? "popover-up" : "popover"} rounded-xl border border-line bg-raised shadow-float ${className}`}
      >
        {children(close)}
      </div>
    </>
  );
}

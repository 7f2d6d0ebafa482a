"use client";
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from "react";

/**
 * A button and what it opens: the browser's own popover, so Escape and a click elsewhere close it. Its content is drawn
 * when it opens first; `onIntent` comes earlier, when somebody points at the button.
 */
export function Popover({
  label,
  button,
  buttonClassName,
  className = "",
  isUp = false,
  onIntent,
  children,
}: {
  /** Its name, where what it shows does not say it. */
  label?: string;
  button: ReactNode;
  buttonClassName: string;
  className?: string;
  isUp?: boolean;
  onIntent?: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const [wasOpened, setOpened] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It opens before the page is alive, and nobody hears of it then.
    if (box.current?.matches(":popover-open")) setOpened(true);
  }, []);
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        popoverTarget={id}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        className={buttonClassName}
      >
        {button}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        onBeforeToggle={() => setOpened(true)}
        className={`${isUp ? "popover-up" : "popover"} rounded-xl border border-line bg-raised shadow-float ${className}`}
      >
        {/* What it holds may be loaded late: that is no reason for the page to give way. */}
        <Suspense>{wasOpened ? children(close) : null}</Suspense>
      </div>
    </>
  );
}

import type { ComponentProps } from "react";

/** A button that shows only an icon; `label` is its name for everyone who cannot see it. */
export function IconButton({ label, className = "", ...rest }: ComponentProps<"button"> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-grid size-9 shrink-0 place-items-center rounded-full text-muted transition-colors hover:bg-tint hover:text-ink disabled:cursor-not-allowed disabled:opacity-55 ${className}`}
      {...rest}
    />
  );
}

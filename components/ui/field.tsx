import type { ReactNode } from "react";

export const inputClass =
  "w-full rounded-xl border border-edge/60 bg-raised px-3.5 py-2.5 text-ink transition-colors hover:border-edge focus:border-accent focus:outline-2 focus:outline-offset-0 focus:outline-accent/40 aria-invalid:border-danger";

/** A labelled field; its hint and its error belong to it by `aria-describedby={describedBy(id, …)}`. */
export function Field({
  id,
  label,
  aside,
  hint,
  error,
  children,
}: {
  id: string;
  label: string;
  aside?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-[0.94rem] font-medium">
          {label}
        </label>
        {aside ? <span className="text-sm text-muted">{aside}</span> : null}
      </div>
      {children}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** The ids that describe a field, as the browser wants them. */
export function describedBy(id: string, has: { error?: boolean; hint?: boolean }) {
  const ids = [has.error ? `${id}-error` : "", has.hint ? `${id}-hint` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The colour of a series beside its name. */
export function Swatch({ look }: { look: string }) {
  return (
    <svg viewBox="0 0 10 10" className="size-2.5 shrink-0" aria-hidden="true">
      <rect width="10" height="10" rx="2" className={look} />
    </svg>
  );
}

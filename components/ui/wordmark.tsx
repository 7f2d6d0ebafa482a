/** The product's mark: a path with three stations, drawn in the current colours. */
export function Mark({ className = "size-7" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M7 23.5c4.6 0 5.4-5 9-5s4.2-9.5 9-10"
        className="stroke-on-accent"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        opacity=".7"
      />
      <g className="fill-on-accent">
        <circle cx="7" cy="23.5" r="2.6" />
        <circle cx="16" cy="18.5" r="2.6" />
        <circle cx="25" cy="8.5" r="2.6" />
      </g>
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Mark />
      <span className="display text-[1.3rem] font-medium text-ink">Career Advisor</span>
    </span>
  );
}

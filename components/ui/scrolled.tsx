import type { ReactNode } from "react";

/** What may be wider or higher than its place, named and reached by keyboard so that everybody can move it. */
export function Scrolled({
  name,
  className,
  children,
}: {
  name: string;
  className: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className={className}
    >
      {children}
    </section>
  );
}

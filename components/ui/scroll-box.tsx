import type { ReactNode } from "react";

interface Given {
  /** Of a part that is worth a place among the page's landmarks; left out where it would be one of many. */
  label?: string;
  className: string;
  children: ReactNode;
}

/** What is larger than its place scrolls in itself, and takes the focus, or the keyboard could not reach its end. */
export function ScrollBox({ label, className, children }: Given) {
  const Box = label ? "section" : "div";
  return (
    <Box aria-label={label} tabIndex={0} className={`overflow-auto ${className}`}>
      {children}
    </Box>
  );
}

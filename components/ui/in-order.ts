import { createElement, Fragment, type ReactNode } from "react";

/** Parts that each keep their place, as if they were written one after the other: only their end ever grows. */
export function inOrder(parts: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

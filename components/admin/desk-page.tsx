import type { ReactNode } from "react";

interface Given {
  title: string;
  about: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** The frame of a page of the desk. */
export function DeskPage({ title, about, aside, children }: Given) {
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-5 py-8 sm:py-12">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <h1 className="display text-4xl wrap-anywhere">{title}</h1>
          {aside}
        </div>
        <p className="max-w-2xl pt-2 pb-7 text-lg text-muted">{about}</p>
        {children}
      </div>
    </div>
  );
}

import type { ReactNode } from "react";

/** What the pages of premade prompts have in common. */
export function PromptsFrame({
  title,
  above,
  children,
}: {
  title: string;
  above?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-5 py-10 sm:py-14">
        {above}
        <h1 className="display text-4xl wrap-anywhere">{title}</h1>
        {children}
      </div>
    </div>
  );
}

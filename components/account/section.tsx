import { type ReactNode, useId } from "react";

export function Section({
  title,
  about,
  children,
}: {
  title: string;
  about?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="py-9">
      <h2 id={id} className="display text-2xl">
        {title}
      </h2>
      {about ? <p className="pt-1.5 text-muted">{about}</p> : null}
      <div className="pt-5">{children}</div>
    </section>
  );
}

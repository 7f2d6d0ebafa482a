import type { ReactNode } from "react";

/** A link out of an answer: it names the host it leads to, and carries nothing of ours there. */
export function SafeLink({ href, text, children }: { href: string; text: string; children: ReactNode }) {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !["http:", "https:", "mailto:"].includes(url.protocol)) return <span>{children}</span>;
  const host = url.host;
  const isNamed = host === "" || text.includes(host);
  return (
    <>
      <a href={url.href} target="_blank" rel="noreferrer nofollow noopener">
        {children}
      </a>
      {isNamed ? null : <span className="text-sm text-muted"> ({host})</span>}
    </>
  );
}

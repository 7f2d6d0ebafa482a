"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

const PAGES = [
  ["/admin", "home"],
  ["/admin/prompts", "prompts"],
  ["/admin/people", "people"],
  ["/admin/jobs", "jobs"],
  ["/admin/system", "system"],
  ["/admin/audit", "audit"],
] as const;

const linkClass =
  "inline-flex min-h-9 items-center rounded-full px-3.5 text-[0.94rem] text-muted hover:bg-tint hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent-strong";

function bringIntoView(link: HTMLElement | null) {
  link?.scrollIntoView({ inline: "center", block: "nearest" });
}

/** The pages of whoever runs the product. On a phone they are moved sideways, so far that the open one is seen. */
export function DeskNav() {
  const t = useTranslations("admin.nav");
  const path = usePathname();
  const isHere = (href: string) => path === href || (href !== "/admin" && path.startsWith(`${href}/`));
  return (
    <nav aria-label={t("label")} className="shrink-0 overflow-x-auto border-b [scrollbar-width:none]">
      <ul className="mx-auto flex w-max min-w-full max-w-5xl gap-1 px-4 py-2.5">
        {PAGES.map(([href, name]) => (
          <li key={href}>
            <Link
              ref={isHere(href) ? bringIntoView : undefined}
              href={href}
              prefetch={false}
              aria-current={isHere(href) ? "page" : undefined}
              className={linkClass}
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

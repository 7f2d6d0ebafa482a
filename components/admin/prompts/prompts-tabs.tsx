"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

const TABS = [
  { href: "/admin/prompts", name: "prompts" },
  { href: "/admin/prompts/topics", name: "topics" },
  { href: "/admin/prompts/effects", name: "effectiveness" },
] as const;

export function PromptsTabs() {
  const t = useTranslations("adminPrompts.pages");
  const path = usePathname();
  return (
    <nav aria-label={t("title")} className="flex gap-1 pt-4 pb-7">
      {TABS.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={path === href ? "page" : undefined}
          className="rounded-full px-4 py-1.5 text-[0.94rem] font-medium text-muted hover:bg-tint aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong"
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}

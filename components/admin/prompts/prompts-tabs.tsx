"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";

const TABS = [
  { href: "/admin/prompts", name: "Prompts" },
  { href: "/admin/prompts/effects", name: "Effectiveness" },
];

export function PromptsTabs() {
  const path = usePathname();
  return (
    <nav aria-label="Premade prompts" className="flex gap-1 pt-4 pb-7">
      {TABS.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={path === href ? "page" : undefined}
          className="rounded-full px-4 py-1.5 text-[0.94rem] font-medium text-muted hover:bg-tint aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

"use client";
import { BookOpen, History, SquarePen } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Wordmark } from "@/components/ui/wordmark";
import { AccountMenu } from "./account-menu";
import type { Advisor } from "./advisor";
import { ConversationNav } from "./conversation-nav";
import { FindButton } from "./find-button";
import { ModelNote } from "./model-note";
import type { Theme } from "./themes";
import { useWorkspace } from "./workspace";

export interface SidebarProps {
  person: { name: string | null; email: string; isAdmin: boolean };
  advisor: Advisor;
  theme: Theme;
}

export function Sidebar({ person, advisor, theme, onFind }: SidebarProps & { onFind: () => void }) {
  const t = useTranslations("layout");
  return (
    <div className="flex h-full flex-col">
      <div className="flex items-center justify-between px-4 pt-4 pb-3">
        <Link href="/chat" className="rounded-lg">
          <Wordmark />
        </Link>
      </div>
      <div className="px-3">
        <Link
          href="/chat"
          className="flex min-h-11 items-center gap-2.5 rounded-xl border border-line bg-raised px-3.5 text-[0.94rem] font-medium shadow-lift transition-colors hover:border-accent/40 hover:bg-accent-soft"
        >
          <SquarePen className="size-[1.1rem] text-accent" aria-hidden="true" />
          {t("newConversation")}
        </Link>
      </div>
      <FindButton onFind={onFind} />
      <ConversationNav />
      <div className="flex flex-col gap-1 border-t p-2">
        <PromptsLink />
        <MemoryLink />
        <ModelNote advisor={advisor} />
        <AccountMenu person={person} theme={theme} />
      </div>
    </div>
  );
}

const linkClass =
  "flex min-h-10 items-center gap-3 rounded-lg px-3 text-[0.88rem] text-muted hover:bg-tint hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong";

function PromptsLink() {
  const t = useTranslations("layout");
  return (
    <Link
      href="/prompts"
      prefetch={false}
      aria-current={usePathname() === "/prompts" ? "page" : undefined}
      className={linkClass}
    >
      <BookOpen className="size-4 text-accent" aria-hidden="true" />
      {t("frame.prompts")}
    </Link>
  );
}

/** To what is remembered; says where it stands while memory is paused. */
function MemoryLink() {
  const t = useTranslations("layout");
  const isPaused = useWorkspace().pausedSince !== null;
  return (
    <Link
      href="/memory"
      prefetch={false}
      aria-current={usePathname() === "/memory" ? "page" : undefined}
      className={linkClass}
    >
      <History className={`size-4 ${isPaused ? "text-warn" : "text-accent"}`} aria-hidden="true" />
      {isPaused ? t("frame.memoryPaused") : t("frame.memory")}
    </Link>
  );
}

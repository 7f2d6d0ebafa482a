"use client";
import { Archive, KeyRound, LayoutDashboard, LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { signOut } from "@/components/auth/session";
import { ProblemLine } from "@/components/ui/problem-note";
import { ThemeSwitch } from "./theme-switch";
import type { Theme } from "./themes";

const itemClass =
  "flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-[0.92rem] hover:bg-tint";

/** What the account menu holds. */
export function AccountItems({
  person: { email, isAdmin },
  theme,
  close,
}: {
  person: { email: string; isAdmin: boolean };
  theme: Theme;
  close: () => void;
}) {
  const t = useTranslations("layout.menu");
  const [problem, setProblem] = useState("");
  const leave = async () => {
    setProblem("");
    setProblem(await signOut());
  };
  return (
    <div className="flex flex-col gap-1">
      <p className="truncate px-3 pt-1 pb-2 text-sm text-muted">{email}</p>
      <ThemeSwitch theme={theme} />
      <Link href="/profile" className={`${itemClass} mt-1`} onClick={close}>
        <UserRound className="size-4" aria-hidden="true" /> {t("profile")}
      </Link>
      <Link href="/archived" prefetch={false} className={itemClass} onClick={close}>
        <Archive className="size-4" aria-hidden="true" /> {t("archived")}
      </Link>
      <Link href="/account" prefetch={false} className={itemClass} onClick={close}>
        <KeyRound className="size-4" aria-hidden="true" /> {t("account")}
      </Link>
      {isAdmin ? (
        <Link href="/admin" prefetch={false} className={itemClass} onClick={close}>
          <LayoutDashboard className="size-4" aria-hidden="true" /> {t("administration")}
        </Link>
      ) : null}
      <button type="button" className={itemClass} onClick={() => void leave()}>
        <LogOut className="size-4" aria-hidden="true" /> {t("signOut")}
      </button>
      <ProblemLine problem={problem} className="px-3 pb-1 text-sm" />
    </div>
  );
}

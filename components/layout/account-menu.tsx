"use client";
import { ChevronsUpDown, LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { signOut } from "@/components/auth/session";
import { Popover } from "@/components/ui/popover";
import { type Theme, ThemeSwitch } from "./theme-switch";

const itemClass =
  "flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start text-[0.92rem] hover:bg-tint";

export function AccountMenu({
  person,
  theme,
}: {
  person: { name: string | null; email: string };
  theme: Theme;
}) {
  const shown = person.name ?? person.email;
  return (
    <Popover
      isUp
      buttonClassName="flex min-h-12 w-full items-center gap-3 rounded-lg px-2 text-start hover:bg-tint"
      className="w-64 max-w-[90vw] p-2"
      button={
        <>
          <span
            aria-hidden="true"
            className="display grid size-8 shrink-0 place-items-center rounded-full bg-accent text-[1.05rem] text-on-accent"
          >
            {[...shown][0]?.toUpperCase()}
          </span>
          <span className="min-w-0 flex-1 truncate text-[0.92rem] font-medium">
            <span className="sr-only">Account: </span>
            {shown}
          </span>
          <ChevronsUpDown className="me-1 size-4 text-muted" aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-1">
          <p className="truncate px-3 pt-1 pb-2 text-sm text-muted">{person.email}</p>
          <ThemeSwitch theme={theme} />
          <Link href="/profile" className={`${itemClass} mt-1`} onClick={close}>
            <UserRound className="size-4" aria-hidden="true" /> Your profile
          </Link>
          <button type="button" className={itemClass} onClick={() => void signOut()}>
            <LogOut className="size-4" aria-hidden="true" /> Sign out
          </button>
        </div>
      )}
    </Popover>
  );
}

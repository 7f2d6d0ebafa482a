"use client";
import { ChevronsUpDown } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { orMissing } from "@/components/ui/or-missing";
import { Popover } from "@/components/ui/popover";
import type { Theme } from "./themes";

// Loaded when somebody is about to open it.
const loadItems = orMissing(() => import("./account-items").then((file) => file.AccountItems));
const AccountItems = dynamic(loadItems);

export function AccountMenu({
  person,
  theme,
}: {
  person: { name: string | null; email: string; isAdmin: boolean };
  theme: Theme;
}) {
  const t = useTranslations("layout.menu");
  const shown = person.name ?? person.email;
  return (
    <Popover
      isUp
      onIntent={() => void loadItems()}
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
            <span className="sr-only">{t("before")} </span>
            {shown}
          </span>
          <ChevronsUpDown className="me-1 size-4 text-muted" aria-hidden="true" />
        </>
      }
    >
      {(close) => <AccountItems person={person} theme={theme} close={close} />}
    </Popover>
  );
}

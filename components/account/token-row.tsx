"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AskedTwice } from "@/components/ui/asked-twice";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { ApiToken } from "@/lib/users/identity/contract";
import { Moment } from "./moment";
import { scopeWords } from "./scope-words";

interface Given {
  token: ApiToken;
  onRevoke: () => Promise<void>;
}

/** A token, and the two steps to its end. */
export function TokenRow({ token, onRevoke }: Given) {
  const t = useTranslations("account");
  const { shortDate } = useDates();
  const timeZone = useTimeZone();
  const { name, scopes, prefix, expires_at, last_used_at } = token;
  const isOver = Date.parse(expires_at) <= Date.now();
  const date = shortDate(expires_at, timeZone);
  const ofName = { name, hidden: (chunks: ReactNode) => <span className="sr-only">{chunks}</span> };
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-5 py-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
        <p className="pt-0.5 text-sm text-muted">
          <code className="rounded bg-tint px-1.5 py-0.5 text-[0.92em]">{prefix}…</code>{" "}
          {scopeWords(scopes, t)}{" "}
          <span className={isOver ? "text-danger" : ""}>
            {t(isOver ? "tokens.expired" : "tokens.lasts", { date })}
          </span>{" "}
          {last_used_at
            ? t.rich("tokens.lastUsed", { at: () => <Moment at={last_used_at} /> })
            : t("tokens.neverUsed")}
        </p>
      </div>
      <AskedTwice
        ask={t.rich("tokens.revoke", ofName)}
        go={t.rich("tokens.revokeForGood", ofName)}
        keep={t("tokens.keep")}
        className="min-h-9 text-sm"
        onGo={onRevoke}
      />
    </li>
  );
}

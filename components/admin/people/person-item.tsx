import Link from "next/link";
import { useTranslations } from "next-intl";
import { Moment } from "@/components/account/moment";
import { useNumbers } from "@/components/ui/numbers";
import type { PersonRow } from "@/lib/users/people/contract";
import { Marks } from "./marks";

/** One person in the list: the whole of it leads to their page. */
export function PersonItem({ person }: { person: PersonRow }) {
  const t = useTranslations("admin.people");
  const { inDollars, inShort } = useNumbers();
  const { id, name, email, last_seen_at, tokens_month, cost_month_usd } = person;
  return (
    <div className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3.5 hover:bg-tint">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium">
          <Link
            href={`/admin/people/${id}`}
            prefetch={false}
            className="wrap-anywhere after:absolute after:inset-0"
          >
            {name ?? email}
          </Link>
          <Marks person={person} />
        </p>
        {name ? <p className="text-sm text-muted wrap-anywhere">{email}</p> : null}
      </div>
      <p className="text-sm text-muted tabular-nums sm:text-end">
        <span className="block">
          {last_seen_at ? t.rich("seen", { at: () => <Moment at={last_seen_at} /> }) : t("signedInNowhere")}
        </span>
        <span className="block">
          {t("month", { tokens: inShort(tokens_month), usd: inDollars(cost_month_usd) })}
        </span>
      </p>
    </div>
  );
}

import Link from "next/link";
import { Moment } from "@/components/account/moment";
import { inDollars, inShort } from "@/components/ui/numbers";
import type { PersonRow } from "@/lib/users/people/contract";
import { Marks } from "./marks";

/** One person in the list: the whole of it leads to their page. */
export function PersonItem({ person }: { person: PersonRow }) {
  const { id, name, email, last_seen_at, tokens_month, cost_month_usd } = person;
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3.5 hover:bg-tint">
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
          {last_seen_at ? (
            <>
              Seen <Moment at={last_seen_at} />
            </>
          ) : (
            "Signed in nowhere"
          )}
        </span>
        <span className="block">
          {inShort(tokens_month)} tokens, {inDollars(cost_month_usd)} this month
        </span>
      </p>
    </li>
  );
}

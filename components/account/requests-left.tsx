import { useTranslations } from "next-intl";
import type { Words } from "@/lib/i18n/words";
import type { RequestsLeft } from "@/lib/users/usage/contract";

/** What is left of the requests that a person, their tabs and their tokens may make in a minute. */
export function RequestsLeftView({ requests }: { requests: RequestsLeft[] }) {
  const t = useTranslations("account");
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests-left" className="mt-4 rounded-2xl border bg-raised px-5 py-4">
      <h3 id="requests-left" className="text-sm text-muted">
        {t("requests.title")}
      </h3>
      <dl className="grid gap-x-8 gap-y-1.5 pt-2 sm:grid-cols-2">
        {requests.map((each) => (
          <div key={each.kind} className="flex items-baseline justify-between gap-3">
            <dt>{t(`requestKinds.${each.kind}`)}</dt>
            <dd className="text-right text-sm tabular-nums text-muted">
              {t("requests.left", { left: each.left, limit: each.limit })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-sm text-muted">{whenAll(requests, t)}</p>
    </section>
  );
}

/** The latest of their ends: seconds are what people can do something with. */
function whenAll(requests: RequestsLeft[], t: Words<"account">): string {
  const ends = requests.flatMap(({ renews_at }) => (renews_at ? [Date.parse(renews_at)] : []));
  if (ends.length === 0) return t("requests.all");
  const at = new Date(Math.max(...ends)).toISOString().slice(11, 19);
  return t("requests.allAt", { at });
}

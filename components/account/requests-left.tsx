import { inFull } from "@/components/ui/numbers";
import type { RequestsLeft } from "@/lib/users/usage/contract";

const KINDS: Record<RequestsLeft["kind"], string> = {
  reads: "Looking things up",
  writes: "Changes",
  replies: "Replies",
  uploads: "Documents",
  exports: "Downloads",
};

/** What is left of the requests that a person, their tabs and their tokens may make in a minute. */
export function RequestsLeftView({ requests }: { requests: RequestsLeft[] }) {
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests-left" className="mt-4 rounded-2xl border bg-raised px-5 py-4">
      <h3 id="requests-left" className="text-sm text-muted">
        Requests of this minute
      </h3>
      <dl className="grid gap-x-8 gap-y-1.5 pt-2 sm:grid-cols-2">
        {requests.map((each) => (
          <div key={each.kind} className="flex items-baseline justify-between gap-3">
            <dt>{KINDS[each.kind]}</dt>
            <dd className="text-right text-sm tabular-nums text-muted">
              {inFull(each.left)} of {inFull(each.limit)} left
            </dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-sm text-muted">{whenAll(requests)}</p>
    </section>
  );
}

/** The latest of their ends: seconds are what people can do something with. */
function whenAll(requests: RequestsLeft[]): string {
  const ends = requests.flatMap(({ renews_at }) => (renews_at ? [Date.parse(renews_at)] : []));
  if (ends.length === 0) return "All of them are there.";
  const at = new Date(Math.max(...ends)).toISOString().slice(11, 19);
  return `All of them are there again at ${at} UTC.`;
}

import { Prisma } from "@/lib/db/generated/client";

/** As a query: how many calls are under way, by concurrency key. */
export function busyPlaces(): Prisma.Sql {
  return Prisma.sql`
    select own.key, count(*)::int as taken from job_queue q join job_runs r on r.id = q.run_id, unnest(r.keys) as own (key)
    where q.leased_until > now() and q.kind = 'execute' group by own.key`;
}

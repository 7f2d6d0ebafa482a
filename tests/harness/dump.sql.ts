import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

const named = (table: string) => Prisma.raw(`"${table}"`);

/** Runs as whoever owns the tables: past every policy. */
async function asOwner<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`set local role none`;
    return work(tx);
  });
}

/** Every table and materialized view, whosever they are. */
async function tables(tx: Prisma.TransactionClient): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'm') order by 1`;
  return rows.map(({ name }) => name);
}

/** The tables of the whole database in which a word stands, as text or as bytes. */
export async function tablesThatHold(word: string): Promise<string[]> {
  const bytes = Buffer.from(word, "utf8").toString("hex");
  return asOwner(async (tx) => {
    const found: string[] = [];
    for (const table of await tables(tx)) {
      const [row] = await tx.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from ${named(table)} t
        where t::text ilike ${`%${word}%`} or t::text like ${`%${bytes}%`}`;
      if (row && row.count > 0) found.push(`${table}: ${row.count}`);
    }
    return found;
  });
}

/** A fingerprint of all that is a person's, table by table; that they were there is counted by the day, whenever it is counted. */
export async function fingerprintOf(userId: string): Promise<Record<string, string>> {
  return asOwner(async (tx) => {
    const prints: Record<string, string> = {};
    for (const table of (await tables(tx)).filter((name) => name !== "active_days")) {
      const [row] = await tx.$queryRaw<{ print: string | null }[]>`
        select md5(string_agg(t::text, ' ' order by t::text)) as print from ${named(table)} t
        where t::text like ${`%${userId}%`}`;
      if (row?.print) prints[table] = row.print;
    }
    return prints;
  });
}

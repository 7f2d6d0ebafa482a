import type { Tx } from "@/lib/db/as-user";

export interface Stored {
  version: string;
  databaseBytes: number;
}

export async function selectStored(tx: Tx): Promise<Stored | undefined> {
  const [row] = await tx.$queryRaw<Stored[]>`
    select current_setting('server_version') as version, pg_database_size(current_database())::float8 as "databaseBytes"`;
  return row;
}

/** Bytes with indexes, the parts of a table together, the largest first. */
export async function selectTables(tx: Tx, most: number): Promise<{ name: string; bytes: number }[]> {
  return tx.$queryRaw<{ name: string; bytes: number }[]>`
    select coalesce(p.relname, c.relname)::text as name, sum(pg_total_relation_size(c.oid))::float8 as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
    where n.nspname = 'public' and c.relkind = 'r'
    group by 1 order by 2 desc limit ${most}`;
}

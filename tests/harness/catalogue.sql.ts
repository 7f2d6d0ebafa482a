import type { Tx } from "@/lib/db/as-user";
import { Prisma } from "@/lib/db/generated/client";

export interface OwnedTable {
  name: string;
  isEnabled: boolean;
  isForced: boolean;
  isPartition: boolean;
  policies: number;
  hasAppGrant: boolean;
  /** The system role reads whole rows of it. */
  hasSystemGrant: boolean;
  /** The column that names the owner; null where the table has none. */
  key: string | null;
  firstColumn: string;
  sharedRows: string;
}

/** Every table of the schema but the list of migrations, read from the catalogue. */
export async function ownedTables(tx: Tx): Promise<OwnedTable[]> {
  return tx.$queryRaw<OwnedTable[]>`
    select c.relname as name, c.relrowsecurity as "isEnabled", c.relforcerowsecurity as "isForced",
      c.relispartition as "isPartition",
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      has_table_privilege('career_app', c.oid, 'select') as "hasAppGrant",
      has_table_privilege('career_system', c.oid, 'select') as "hasSystemGrant",
      case when c.relname = 'users' then 'id' else (
        select attname::text from pg_attribute where attrelid = c.oid and attname = 'user_id') end as key,
      case when c.relname = 'users' then 'name' else (
        select attname::text from pg_attribute where attrelid = c.oid and attnum = 1) end as "firstColumn",
      case c.relname when 'prompts' then 'is_premade' when 'prompt_versions' then 'user_id is null'
        when 'prompt_categories' then 'true' else 'false' end as "sharedRows"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
    order by 1`;
}

export async function currentRole(tx: Tx) {
  const [role] = await tx.$queryRaw<unknown[]>`
    select rolname::text as name, rolsuper as "isSuperuser", rolbypassrls as bypasses,
      exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relowner = r.oid) as "ownsTables"
    from pg_roles r where rolname = current_user`;
  return role;
}

interface Whose {
  key: string;
  userId: string;
}

const name = (text: string) => Prisma.raw(`"${text}"`);

export async function rowCount(tx: Tx, table: string, whose?: Whose, column = "*"): Promise<number> {
  const what = column === "*" ? Prisma.raw("*") : name(column);
  const rows = await tx.$queryRaw<Record<string, unknown>[]>`
    select count(${what})::int as count from ${name(table)} ${where(whose)}`;
  return Number(rows[0]?.count);
}

export async function rowsWithoutContext(tx: Tx, table: string, sharedRows: string): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from ${name(table)} where not (${Prisma.raw(sharedRows)})`;
  return rows[0]?.count ?? -1;
}

export async function touchAll(tx: Tx, table: string, column: string, whose: Whose): Promise<number> {
  return tx.$executeRaw`update ${name(table)} set ${name(column)} = ${name(column)} ${where(whose)}`;
}

/** Of what is everybody's. */
export async function touchEvery(tx: Tx, table: string, column: string): Promise<number> {
  return tx.$executeRaw`update ${name(table)} set ${name(column)} = ${name(column)}`;
}

export async function deleteAll(tx: Tx, table: string, whose: Whose): Promise<number> {
  return tx.$executeRaw`delete from ${name(table)} ${where(whose)}`;
}

/** How many of somebody's rows hold a word, in whichever column. */
export async function rowsThatSay(tx: Tx, table: string, whose: Whose, word: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from ${name(table)} row ${where(whose)} and to_jsonb(row)::text like ${`%${word}%`}`;
  return row?.count ?? -1;
}

/** A row in the owner's name; other columns may be refused, but only after the policy or the grant has spoken. */
export async function forge(tx: Tx, table: string, key: string, userId: string): Promise<void> {
  const [columns] = await tx.$queryRaw<{ names: string; values: string }[]>`
    select string_agg(quote_ident(attname), ', ') as names, string_agg(
      case when attname = ${key} then quote_literal(${userId}) || '::uuid'
        when atttypid = 'uuid'::regtype then 'gen_random_uuid()'
        when atttypid = 'jsonb'::regtype then '''[]'''
        when atttypid::regtype::text like '%[]' then '''{}'''
        when atttypid = 'bytea'::regtype then '''x''' when atttypid = 'tsvector'::regtype then '''x''::tsvector'
        when attname = 'embedding' then '(''['' || repeat(''0,'', 767) || ''1]'')::halfvec'
        when attname in ('role') then '''user''' when attname = 'status' then '''complete'''
        when attname = 'kind' then '''profile''' when attname = 'source_type' then '''profile'''
        when attname = 'title_source' then '''none'''
        when attname = 'experience_level' then '''mid'''
        when atttypid = 'boolean'::regtype then 'false' when atttypid = 'text'::regtype then '''x'''
        when atttypid = 'timestamptz'::regtype then 'now()' when atttypid = 'date'::regtype then 'current_date' else '1' end, ', ') as values
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
  const { names, values } = columns ?? { names: "", values: "" };
  await tx.$executeRaw`insert into ${name(table)} (${Prisma.raw(names)}) values (${Prisma.raw(values)})`;
}

function where(whose: Whose | undefined) {
  return whose ? Prisma.sql`where ${name(whose.key)} = ${whose.userId}::uuid` : Prisma.empty;
}

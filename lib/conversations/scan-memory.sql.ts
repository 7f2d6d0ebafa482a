import pgvector from "pgvector";
import type { Tx } from "@/lib/db/as-user";
import { Prisma } from "@/lib/db/generated/client";
import { readBigIntegers } from "@/lib/db/packed-numbers";

export interface Search {
  vector: number[];
  model: string;
  /** The question's words, as `wordsOf` gives them. */
  words: string[];
  /** Messages that are not wanted. */
  except: string[];
}

/** All of a person's passages: their facts, 20 bytes each (`embeddings.facts`), and their similarity to the question. */
export interface PackedPassages {
  facts: string | null;
  /** Cosines of four bytes. */
  similarities: string | null;
}

/** The passages that have one word of the question. */
export interface PackedTerm {
  numbers: string | null;
  frequencies: string | null;
}

/** What a question's words find. */
export interface Found {
  terms: PackedTerm[];
  /** Numbers of the passages that are not wanted. */
  excepted: Float64Array;
}

interface Row {
  kind: "passages" | "term" | "except" | "held" | "new";
  first: string | null;
  second: string | null;
  third: string | null;
}

/**
 * Reads what ranking needs of all of one person's passages of one model, in one statement and one pass over their rows.
 * Vectors have length 1, so that their inner product is the cosine.
 */
export async function scanMemory(
  tx: Tx,
  userId: string,
  search: Search,
): Promise<Found & { passages: PackedPassages }> {
  const { vector, model } = search;
  const rows = await tx.$queryRaw<Row[]>`
    select 'passages' as kind, encode(string_agg(facts, ''), 'base64') as first,
      encode(string_agg(float4send(similarity), ''), 'base64') as second, null as third
    from (
      select facts, (-(embedding <#> (select ${pgvector.toSql(vector)}::halfvec)))::real as similarity
      from embeddings where user_id = ${userId}::uuid and model = ${model} and source_type = 'message'
    ) passages
    union all ${searchRows(userId, search)}`;
  const passages = rows.find(({ kind }) => kind === "passages");
  return {
    passages: { facts: passages?.first ?? null, similarities: passages?.second ?? null },
    ...foundIn(rows),
  };
}

/** Which passages were read up to one, so that nothing said, forgotten or changed since is overlooked. */
export interface Sums {
  count: number;
  numbers: bigint;
  /** Of each number times its rest by 1,000,003: two sets of equal count and sum hardly have it in common. */
  mixed: bigint;
}

/** Passages as they are kept in a process; `facts` and `vectors` are of those alone that recall compares. */
export interface NewRows {
  sums: Sums;
  /** The greatest number, or 0. */
  last: number;
  facts: string | null;
  vectors: string | null;
}

export interface Rows {
  /** The number behind which rows are new. */
  after: number;
  /** Columns that matter of each vector. */
  width: number;
  model: string;
  limit: number;
}

/** The same without the passages that were read already: what they add up to by now, and the first that are new. */
export async function checkMemory(
  tx: Tx,
  userId: string,
  search: Search,
  wanted: Rows,
): Promise<Found & { held: Sums; added: NewRows }> {
  const rows = await tx.$queryRaw<Row[]>`
    select 'held' as kind, ${sums()} as first, null as second, null as third
    from embeddings where user_id = ${userId}::uuid and number <= ${wanted.after}
    union all ${newRows(userId, wanted)}
    union all ${searchRows(userId, search)}`;
  return { held: sumsOf(rows.find(({ kind }) => kind === "held")), added: addedIn(rows), ...foundIn(rows) };
}

/** The first passages behind one. */
export async function rowsAfter(tx: Tx, userId: string, wanted: Rows): Promise<NewRows> {
  return addedIn(await tx.$queryRaw<Row[]>`${newRows(userId, wanted)}`);
}

function newRows(userId: string, { after, width, model, limit }: Rows): Prisma.Sql {
  return Prisma.sql`
    select 'new' as kind, ${sums()} || ' ' || coalesce(max(number), 0) as first,
      encode(string_agg(facts, '' order by number) filter (where is_wanted), 'base64') as second,
      encode(string_agg(halfvec_send(subvector(embedding, 1, ${width}::int)), '' order by number)
        filter (where is_wanted), 'base64') as third
    from (
      select number, facts, embedding, source_type = 'message' and model = ${model} as is_wanted from embeddings
      where user_id = ${userId}::uuid and number > ${after} order by number limit ${limit}
    ) rows`;
}

function sums(): Prisma.Sql {
  return Prisma.sql`concat_ws(' ', count(*), coalesce(sum(number), 0), coalesce(sum(number * (number % 1000003)), 0))`;
}

/** What a question's words find, and where the messages stand that are not wanted. */
function searchRows(userId: string, { words, except }: Search): Prisma.Sql {
  return Prisma.sql`
    select 'except', encode(string_agg(int8send(number), ''), 'base64'), null, null
    from embeddings where user_id = ${userId}::uuid and message_id = any (${except}::uuid[])
    union all
    select 'term', found.numbers, found.frequencies, null
    from (
      select distinct term from unnest(${words}::text[]) word cross join lateral unnest(ts_lexize('english_stem', word)) term
    ) asked
    cross join lateral (
      select encode(string_agg(int8send(number), ''), 'base64') as numbers,
        encode(string_agg(int4send(frequency), ''), 'base64') as frequencies
      from passage_words w where w.user_id = ${userId}::uuid and w.term = asked.term
    ) found`;
}

function foundIn(rows: Row[]): Found {
  const terms = rows.filter(({ kind }) => kind === "term");
  const excepted = readBigIntegers(rows.find(({ kind }) => kind === "except")?.first ?? null);
  return { terms: terms.map(({ first, second }) => ({ numbers: first, frequencies: second })), excepted };
}

function addedIn(rows: Row[]): NewRows {
  const row = rows.find(({ kind }) => kind === "new");
  const last = Number(row?.first?.split(" ")[3] ?? 0);
  return { sums: sumsOf(row), last, facts: row?.second ?? null, vectors: row?.third ?? null };
}

function sumsOf(row: Row | undefined): Sums {
  const [count = "0", numbers = "0", mixed = "0"] = row?.first?.split(" ") ?? [];
  return { count: Number(count), numbers: BigInt(numbers), mixed: BigInt(mixed) };
}

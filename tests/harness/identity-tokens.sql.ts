import pg from "pg";
import type { Tx } from "@/lib/db/as-user";

interface KeptToken {
  id: string;
  token: Buffer;
}

/** What is kept of a person's providers' tokens, as the tables' owner sees it: no role of the app reads them. */
export async function keptTokens(userId: string): Promise<KeptToken[]> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  try {
    const asked = "select id, token from identities where user_id = $1 and token is not null";
    return (await owner.query<KeptToken>(asked, [userId])).rows;
  } finally {
    await owner.end();
  }
}

/** Reads them as a role of the app. */
export const readTokens = (tx: Tx) => tx.$queryRaw`select token from identities`;

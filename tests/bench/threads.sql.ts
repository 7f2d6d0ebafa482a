import pg from "pg";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { newId } from "@/lib/ids";

const ANSWER = `Start from **what you did** and for whom.

| Step | What it shows |
| --- | --- |
| One page | that you can choose |
| Numbers | that it mattered |

- Say what changed because of it, and put a number beside it where you can.
- Leave out what everybody writes.

\`\`\`sql
select role from paths where skill = 'SQL' order by growth desc;
\`\`\``;

/** Stores a thread of `length` messages for a person, as the owner of the database; gives its id and its last message's. */
export async function storeThread(
  url: string,
  userId: string,
  length: number,
): Promise<{ id: string; lastMessageId: string }> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const id = newId();
  const messageIds = Array.from({ length }, newId);
  try {
    await owner.query(
      `insert into conversations (user_id, id, title, title_source, last_sequence, message_count, last_message_at)
       values ($1, $2, $3, 'automatic', $4, $4, now())`,
      [userId, id, `${length} messages`, length],
    );
    await owner.query(
      `insert into messages (user_id, id, conversation_id, sequence, role, text, status, model, embedded_with, words_kept, finished_at)
       select $1, m.id, $2, m.n, case m.n % 2 when 1 then 'user' else 'assistant' end,
         case m.n % 2 when 1 then 'Question ' || m.n || ': how do I show what I did?' else $3 end, 'complete',
         case m.n % 2 when 1 then null else 'Grok (grok-4.3)' end, $4, true, now()
       from unnest($5::uuid[]) with ordinality as m (id, n)`,
      [userId, id, ANSWER, embeddingModel().id, messageIds],
    );
  } finally {
    await owner.end();
  }
  return { id, lastMessageId: messageIds.at(-1) ?? "" };
}

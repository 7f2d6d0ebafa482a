import type { Actor } from "@/lib/actor";
import { type StoredAct, selectActs } from "@/lib/audit/audit.sql";
import type { ExportAudit } from "@/lib/audit/contract";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { actsAsked } from "@/lib/users/audit/acts-asked";
import { csvHead, csvOf } from "@/lib/users/audit/as-csv";
import { requireAdmin } from "@/lib/users/require-admin";

const AT_ONCE = 1_000;

/**
 * The log as a file, piece by piece, the newest first: CSV with a head line, or JSON, one array. Ids alone, as it is stored.
 * Taking it away is noted too. Throws `forbidden`, before the first piece.
 */
export async function exportAudit(
  actor: Actor,
  { format, ...filter }: ExportAudit,
): Promise<AsyncGenerator<string>> {
  await requireAdmin(actor);
  const asked = await asSystem(async (tx) => {
    await noteAct(tx, {
      action: "audit.exported",
      actorId: actor.userId,
      subjectId: null,
      detail: { format },
    });
    return actsAsked(tx, filter);
  });
  const acts = asked ? pages(asked) : nothing();
  return format === "csv" ? asCsv(acts) : asJson(acts);
}

type Asked = NonNullable<Awaited<ReturnType<typeof actsAsked>>>;

/** Each page in a transaction of its own: a slow reader holds none open. */
async function* pages(asked: Asked): AsyncGenerator<StoredAct[]> {
  for (let after: { at: string; id: string } | null = null; ; ) {
    const page: StoredAct[] = await asSystem((tx) => selectActs(tx, { ...asked, after, limit: AT_ONCE }));
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = { at: last.at.toISOString(), id: last.id };
  }
}

async function* nothing(): AsyncGenerator<StoredAct[]> {}

async function* asCsv(acts: AsyncGenerator<StoredAct[]>): AsyncGenerator<string> {
  yield csvHead();
  for await (const page of acts) yield page.map(csvOf).join("");
}

async function* asJson(acts: AsyncGenerator<StoredAct[]>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const page of acts) {
    yield before + page.map((act) => JSON.stringify(wire(act))).join(",\n");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

function wire({ actorId, subjectId, requestId, ...act }: StoredAct) {
  return { ...act, actor_id: actorId, subject_id: subjectId, request_id: requestId };
}

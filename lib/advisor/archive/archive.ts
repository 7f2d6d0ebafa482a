import type { Actor } from "@/lib/actor";
import { about } from "@/lib/advisor/archive/about";
import { conversationEntries } from "@/lib/advisor/archive/conversation-entries";
import { fileEntries } from "@/lib/advisor/archive/file-entries";
import { jsonLines } from "@/lib/advisor/archive/json-lines";
import { everyFact, everyMemory, everyVector } from "@/lib/advisor/archive/pages";
import { tidy } from "@/lib/advisor/archive/tidy";
import { withManifest } from "@/lib/advisor/archive/with-manifest";
import type { ArchiveEntry } from "@/lib/archive-entry";
import { getRetention, listShares } from "@/lib/conversations";
import { listPrompts } from "@/lib/prompts";
import { getMe, getProfile } from "@/lib/users";

type Counted = "conversations" | "files" | "facts" | "memories" | "vectors" | "prompts";

/**
 * All that is kept of the actor, file by file, read while it goes out: one conversation and one document are held at a time.
 * What is deleted meanwhile is left out. `about.json` comes last and says how much there is: without it the archive is not
 * whole. Throws `not_found` before anything goes out.
 */
export async function archive(actor: Actor): Promise<AsyncIterable<ArchiveEntry>> {
  const [account, profile] = await Promise.all([getMe(actor), getProfile(actor)]);
  return whole(actor, { account, profile });
}

interface Known {
  account: object;
  profile: object;
}

async function* whole(actor: Actor, known: Known): AsyncGenerator<ArchiveEntry> {
  const counts = { conversations: 0, files: 0, facts: 0, memories: 0, vectors: 0, prompts: 0 };
  const madeAt = new Date().toISOString();
  yield* withManifest(entries(actor, known, counts));
  const about = { format: "career-advisor-archive", version: 2, made_at: madeAt, counts };
  yield { path: "about.json", content: tidy(about) };
}

async function* entries(actor: Actor, { account, profile }: Known, counts: Record<Counted, number>) {
  yield { path: "README.md", content: about };
  const { keep_days } = await getRetention(actor);
  const settings = { ...account, keep_days, shared_links: await listShares(actor) };
  yield { path: "account.json", content: tidy(settings) };
  yield { path: "profile.json", content: tidy(profile) };
  const count = (what: Counted) => () => {
    counts[what] += 1;
  };
  yield { path: "facts.jsonl", content: jsonLines(everyFact(actor), count("facts")) };
  yield { path: "memory.jsonl", content: jsonLines(everyMemory(actor), count("memories")) };
  yield { path: "vectors.jsonl", content: jsonLines(everyVector(actor), count("vectors")) };
  const prompts = await listPrompts(actor, { premade: false });
  counts.prompts = prompts.length;
  yield { path: "prompts.json", content: tidy(prompts) };
  yield* conversationEntries(actor, count("conversations"));
  yield* fileEntries(actor, count("files"));
}

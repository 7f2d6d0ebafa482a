import { embedWhatIsNew } from "@/lib/advisor/embed-what-is-new";
import { refreshProfileEmbedding } from "@/lib/advisor/refresh-profile-embedding";
import { someOf } from "@/lib/advisor/some-of";
import { embeddingProgress, peopleToEmbed } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { DomainError } from "@/lib/errors";
import { describeError, log } from "@/lib/log";

/** The model is one: more people at a time would only hold more texts and connections. */
const MOST_AT_ONCE = 2;
const MOST_IN_A_BATCH = 20;

/**
 * After a change of the model: makes the vectors of some people anew, and says how many people were behind before and
 * how many of them it served. One person's trouble does not keep the others waiting. Throws `unavailable` when there was
 * somebody and nobody could be served.
 */
export async function reembedSome(): Promise<{ behind: number; served: number }> {
  const { behind } = await peopleToEmbed({ whole: true });
  const works = [
    ...behind.messages.map((userId) => () => embedWhatIsNew(userId)),
    ...behind.profiles.map((userId) => () => refreshProfileEmbedding({ userId })),
  ];
  const batch = someOf(works, MOST_IN_A_BATCH);
  let served = 0;
  const goThrough = async () => {
    for (let work = batch.shift(); work && !isDraining(); work = batch.shift()) {
      if (await succeeds(work)) served += 1;
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, goThrough));
  log().info(await embeddingProgress(), "vectors of another model are made anew");
  if (works.length > 0 && served === 0) {
    throw new DomainError("unavailable", "Nobody's vectors could be made anew: see the log for why.");
  }
  return { behind: works.length, served };
}

async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    log().warn({ error: describeError(error) }, "somebody's vectors wait");
    return false;
  }
}

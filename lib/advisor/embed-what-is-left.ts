import { extractWhatIsNew } from "@/lib/advisor/extract-what-is-new";
import { refreshProfileEmbedding } from "@/lib/advisor/refresh-profile-embedding";
import { remember } from "@/lib/advisor/remember";
import { peopleToEmbed } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { describeError, log } from "@/lib/log";

/** The model is one: more people at a time would only hold more texts and connections. */
const MOST_PEOPLE_AT_ONCE = 2;

/**
 * Makes the vectors and reads the facts that a crash, a failure or, `whole`, a change of model left undone, and returns
 * when all was tried. True when a change of model had left somebody behind: to be called `whole` again until it had not.
 */
export async function embedWhatIsLeft({ whole }: { whole: boolean }): Promise<boolean> {
  const { messages, unread, profiles, isBehind } = await peopleToEmbed({ whole });
  const goThrough = async () => {
    for (let userId = messages.shift(); userId && !isDraining(); userId = messages.shift()) {
      await remember(userId);
    }
  };
  await Promise.all(Array.from({ length: MOST_PEOPLE_AT_ONCE }, goThrough));
  for (const userId of unread) if (!isDraining()) await readOne(userId);
  for (const userId of profiles) if (!isDraining()) await refreshOne(userId);
  return isBehind;
}

async function readOne(userId: string): Promise<void> {
  await extractWhatIsNew({ userId }).catch((error) =>
    log().warn({ error: describeError(error) }, "messages wait for their facts"),
  );
}

/** One person's trouble (an account deleted at this moment) does not keep the others waiting. */
async function refreshOne(userId: string): Promise<void> {
  await refreshProfileEmbedding({ userId }).catch((error) =>
    log().warn({ error: describeError(error) }, "a profile waits for its vector"),
  );
}

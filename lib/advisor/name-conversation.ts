import type { Actor } from "@/lib/actor";
import { asSpoken } from "@/lib/advisor/as-task";
import { readTitle } from "@/lib/advisor/read-title";
import { writeFromConversation } from "@/lib/advisor/write-from-conversation";
import { advisorModel } from "@/lib/ai/language-model";
import { ModelFailure } from "@/lib/ai/model-failure";
import { nameAfter, openingToName } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

const RULES = `You name a conversation of a person with their career advisor, for a list in which they look for it later.
- Answer with the name alone, in one line: three to six words, in the language in which the person writes.
- Say what it is about, in the person's own terms. No quotation marks, no dot at its end, no "conversation" or "advice".
- Never add what is not there.`;

const MOST_TOKENS = 400;
const LONGEST_MESSAGE_TOKENS = 800;

/**
 * Has the model name a thread that bears the first words said in it. Nothing depends on it: offline, on a spent budget,
 * where the model fails or writes no title, the first words stay. Returns whether it was named.
 */
export async function nameConversation(
  actor: Pick<Actor, "userId">,
  conversationId: string,
): Promise<boolean> {
  if (advisorModel().isOffline) return false;
  const opening = await openingToName(actor, conversationId);
  if (!opening) return false;
  const spoken = asSpoken(
    [
      { role: "user", text: opening.question },
      { role: "assistant", text: opening.answer },
    ],
    LONGEST_MESSAGE_TOKENS,
  );
  try {
    const written = await writeFromConversation(
      actor,
      { purpose: "title", conversationId },
      {
        rules: RULES,
        material: (quote) => [`How the conversation begins:\n${quote(spoken)}`, "Name it."],
        mostTokens: MOST_TOKENS,
        isShort: true,
      },
    );
    const title = readTitle(written ?? "");
    return title !== null && (await nameAfter(actor, conversationId, opening, title));
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    log().warn({ error: describeError(error) }, "a conversation was not named");
    return false;
  }
}

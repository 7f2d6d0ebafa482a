import type { Inngest, InngestFunction } from "inngest";
import { embedMessages } from "@/inngest/functions/embed-messages";
import { eraseAccount } from "@/inngest/functions/erase-account";
import { reembed } from "@/inngest/functions/reembed";
import { refreshProfile } from "@/inngest/functions/refresh-profile-embedding";
import { sweep } from "@/inngest/functions/sweep";
import { titleConversation } from "@/inngest/functions/title-conversation";

/** Every background job of the house. */
export function allFunctions(inngest: Inngest): InngestFunction.Any[] {
  return [embedMessages, titleConversation, refreshProfile, reembed, eraseAccount, sweep].map((make) =>
    make(inngest),
  );
}

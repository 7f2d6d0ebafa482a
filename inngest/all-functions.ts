import type { Inngest, InngestFunction } from "inngest";
import { checkPrompt } from "@/inngest/functions/check-prompt";
import { countFigures } from "@/inngest/functions/count-figures";
import { countPrompts } from "@/inngest/functions/count-prompts";
import { embedMessages } from "@/inngest/functions/embed-messages";
import { embedRefusedMessage } from "@/inngest/functions/embed-refused-message";
import { eraseAccount } from "@/inngest/functions/erase-account";
import { extractProfile } from "@/inngest/functions/extract-profile";
import { importConversations } from "@/inngest/functions/import-conversations";
import { letUnusedGo } from "@/inngest/functions/let-unused-go";
import { publishPrompts } from "@/inngest/functions/publish-prompts";
import { reembed } from "@/inngest/functions/reembed";
import { refreshProfile } from "@/inngest/functions/refresh-profile-embedding";
import { summarizeConversation } from "@/inngest/functions/summarize-conversation";
import { sweep } from "@/inngest/functions/sweep";
import { titleConversation } from "@/inngest/functions/title-conversation";

/** Every background job of the house. */
export function allFunctions(inngest: Inngest): InngestFunction.Any[] {
  const makers = [
    embedMessages,
    embedRefusedMessage,
    extractProfile,
    summarizeConversation,
    titleConversation,
    refreshProfile,
    reembed,
    eraseAccount,
    importConversations,
    sweep,
    letUnusedGo,
    countPrompts,
    countFigures,
    publishPrompts,
    checkPrompt,
  ];
  return makers.map((make) => make(inngest));
}

export {
  findRemembered,
  listRemembered,
  recallFor,
  rememberedWithUses,
} from "@/lib/conversations/apart/answers";
export {
  findMemories,
  getMemory,
  listMemories,
  listSummaries,
  recall,
} from "@/lib/conversations/apart/twins";
export { appendMessage, type Turn } from "@/lib/conversations/append-message";
export { asMarkdown } from "@/lib/conversations/as-markdown";
export { archiveConversations, tagConversations } from "@/lib/conversations/change-conversations";
export { checkpointReply } from "@/lib/conversations/checkpoint-reply";
export { conversationsAfter } from "@/lib/conversations/conversations-after";
export { conversationsToSummarize, summariesAskedFor } from "@/lib/conversations/conversations-to-summarize";
export { countOwn } from "@/lib/conversations/count-own.sql";
export { deleteConversation } from "@/lib/conversations/delete-conversation";
export { deleteMessage } from "@/lib/conversations/delete-message";
export { dropUnspokenConversations } from "@/lib/conversations/drop-unspoken-conversations";
export { editMessage } from "@/lib/conversations/edit-message";
export { embedPendingMessages } from "@/lib/conversations/embed-pending-messages";
export { embedPendingSummaries } from "@/lib/conversations/embed-pending-summaries";
export { embedProfile } from "@/lib/conversations/embed-profile";
export { embedRefusedMessage, retryRefusedMessage } from "@/lib/conversations/embed-refused-message";
export { embeddingProgress } from "@/lib/conversations/embedding-progress";
export { endTemporaryConversations } from "@/lib/conversations/end-temporary-conversations";
export { exportConversation } from "@/lib/conversations/export-conversation";
export { dropFile, dropUnsentFiles } from "@/lib/conversations/files/drop-file";
export { filesAfter } from "@/lib/conversations/files/files-after";
export { getFile, readFile } from "@/lib/conversations/files/read-file";
export { type FileText, textsOfFiles } from "@/lib/conversations/files/texts-of-files";
export { uploadFile } from "@/lib/conversations/files/upload-file";
export { findTurn } from "@/lib/conversations/find-turn";
export { finishReply } from "@/lib/conversations/finish-reply";
export { forgetConversationMemory, forgetMemory } from "@/lib/conversations/forget-memory";
export type { RecentMessage } from "@/lib/conversations/forgotten.sql";
export { forkConversation } from "@/lib/conversations/fork-conversation";
export { getConversation } from "@/lib/conversations/get-conversation";
export { getMessage } from "@/lib/conversations/get-message";
export { letGo as letGoOfMemory } from "@/lib/conversations/held/held-memories";
export { history } from "@/lib/conversations/history";
export { getImport, listImports } from "@/lib/conversations/imports/get-import";
export { lookAtExport } from "@/lib/conversations/imports/look-at-export";
export { startImport } from "@/lib/conversations/imports/start-import";
export { takeOverOne } from "@/lib/conversations/imports/take-over";
export { dropUnstartedImports, importedToUndo, undoImport } from "@/lib/conversations/imports/undo-import";
export { improveTitle } from "@/lib/conversations/improve-title";
export { interruptDeadReplies } from "@/lib/conversations/interrupt-dead-replies";
export { keptSince, replyToResume } from "@/lib/conversations/kept-reply";
export { listConversations } from "@/lib/conversations/list-conversations";
export { listTags } from "@/lib/conversations/list-tags";
export { listVersions } from "@/lib/conversations/list-versions";
export { seeConversation, unseeConversation } from "@/lib/conversations/marks/see-conversation";
export { countMemories, type MemoryRow } from "@/lib/conversations/memories";
export { nameAfter, openingToName } from "@/lib/conversations/name-after";
export type { Passage } from "@/lib/conversations/passage";
export { peopleToEmbed } from "@/lib/conversations/people-to-embed";
export { rateReply } from "@/lib/conversations/rate-reply";
export { keepReceipt, receiptItems } from "@/lib/conversations/receipts";
export { recentMessages, stillKnown } from "@/lib/conversations/recent-messages";
export { explainReplyError } from "@/lib/conversations/reply-errors";
export { getRetention } from "@/lib/conversations/retention/get-retention";
export { setRetention } from "@/lib/conversations/retention/set-retention";
export {
  peopleWithRetention,
  refuseUsed,
  unusedConversations,
} from "@/lib/conversations/retention/unused-conversations";
export { searchConversations } from "@/lib/conversations/search/search-conversations";
export { listShares } from "@/lib/conversations/sharing/list-shares";
export { revokeShare } from "@/lib/conversations/sharing/revoke-share";
export { shareConversation } from "@/lib/conversations/sharing/share-conversation";
export { sharedConversation } from "@/lib/conversations/sharing/shared-conversation";
export { showVersion } from "@/lib/conversations/show-version";
export { startConversation } from "@/lib/conversations/start-conversation";
export { stopRunningReply } from "@/lib/conversations/stop-running-reply";
export { storeSummary } from "@/lib/conversations/store-summary";
export { suggestionsOf, suggestOnce } from "@/lib/conversations/suggestions/keep-suggestions";
export { type SummaryDue, summaryDue } from "@/lib/conversations/summary-due";
export { summaryOfEarlier } from "@/lib/conversations/summary-of-earlier";
export { supersedeReply } from "@/lib/conversations/supersede-reply";
export { cutTitle } from "@/lib/conversations/title-from";
export {
  hideClaim,
  keepWhatWasRead,
  notReadIn,
  type Unread,
  unreadMessages,
} from "@/lib/conversations/unread-messages";
export { updateConversation } from "@/lib/conversations/update-conversation";
export { vectorsAfter } from "@/lib/conversations/vectors-after";
export { wholeConversation } from "@/lib/conversations/whole-conversation";

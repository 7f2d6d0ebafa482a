export { advisorStatus } from "@/lib/advisor/advisor-status";
export { archive } from "@/lib/advisor/archive/archive";
export { askForWhatIsLeft } from "@/lib/advisor/ask-for-what-is-left";
export { changeConversations } from "@/lib/advisor/change-conversations";
export { changeFact, changeFacts, dropFact } from "@/lib/advisor/change-fact";
export { editMessage } from "@/lib/advisor/edit-message";
export { embedWhatIsNew } from "@/lib/advisor/embed-what-is-new";
export { endTemporary } from "@/lib/advisor/end-temporary";
export { eraseTraces } from "@/lib/advisor/erase-traces";
export { extractWhatIsNew } from "@/lib/advisor/extract-what-is-new";
export { fillPrompt } from "@/lib/advisor/fill-prompt";
export {
  deleteMessage,
  forgetConversation,
  forgetConversationMemory,
  forgetMe,
  forgetMemory,
} from "@/lib/advisor/forget";
export { goOnWithGate } from "@/lib/advisor/gate/go-on-with-gate";
export { goOnWithImport } from "@/lib/advisor/go-on-with-import";
export { interruptSilentReplies } from "@/lib/advisor/interrupt-silent-replies";
export { isHopeless } from "@/lib/advisor/is-hopeless";
export { letUnusedGo } from "@/lib/advisor/let-unused-go";
export { drainReplies } from "@/lib/advisor/live-replies";
export { memoryWithUses, searchMemories } from "@/lib/advisor/memories";
export { nameConversation } from "@/lib/advisor/name-conversation";
export { notes } from "@/lib/advisor/notes";
export { receiptFor } from "@/lib/advisor/receipt-for";
export { reembedSome } from "@/lib/advisor/reembed-some";
export { refreshProfileEmbedding } from "@/lib/advisor/refresh-profile-embedding";
export { rememberAgain } from "@/lib/advisor/remember-again";
export { reply } from "@/lib/advisor/reply";
export { resumeReply } from "@/lib/advisor/resume-reply";
export { continueReply, regenerateReply, retryReply } from "@/lib/advisor/retry-reply";
export { saveProfile } from "@/lib/advisor/save-profile";
export { showVersion } from "@/lib/advisor/show-version";
export { startAdvisor } from "@/lib/advisor/start-advisor";
export { stopReply } from "@/lib/advisor/stop-reply";
export { suggest } from "@/lib/advisor/suggest";
export { summarizeWhatIsDue } from "@/lib/advisor/summarize-what-is-due";

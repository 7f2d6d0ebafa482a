export { advisorStatus } from "@/lib/advisor/advisor-status";
export {
  deleteMessage,
  forgetConversation,
  forgetConversationMemory,
  forgetMe,
  forgetMemory,
} from "@/lib/advisor/forget";
export { drainReplies } from "@/lib/advisor/live-replies";
export { memoryWithUses, searchMemories } from "@/lib/advisor/memories";
export { receiptFor } from "@/lib/advisor/receipt-for";
export { reply } from "@/lib/advisor/reply";
export { resumeReply } from "@/lib/advisor/resume-reply";
export { retryReply } from "@/lib/advisor/retry-reply";
export { saveProfile } from "@/lib/advisor/save-profile";
export { startAdvisor } from "@/lib/advisor/start-advisor";
export { stopReply } from "@/lib/advisor/stop-reply";
export { summarizeWhatIsDue } from "@/lib/advisor/summarize-what-is-due";

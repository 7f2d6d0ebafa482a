import { abandonReplies } from "@/lib/advisor/live-replies";
import { takeQuestions } from "@/lib/advisor/question-vectors";
import { letGoOfMemory } from "@/lib/conversations";
import { forgetSessions } from "@/lib/users";

/**
 * After an account is gone with all its rows: what this process holds of it in its memory goes too. Its running replies
 * end, and nothing of them is stored.
 */
export function eraseTraces(userId: string): void {
  abandonReplies(userId);
  takeQuestions(userId);
  letGoOfMemory(userId);
  forgetSessions(userId);
}

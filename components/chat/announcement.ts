import type { Message } from "@/lib/conversations/contract";
import type { Phase } from "./thread-state";

/** What is told to those who hear the page of how the reply stands, by its word in the catalogue; null where there is nothing to tell. */
export function announcement(phase: Phase, last: Message | undefined) {
  if (phase === "reconnecting") return "reconnecting";
  if (phase !== "idle") return "replying";
  if (last?.role !== "assistant" || last.status === "streaming") return null;
  if (last.status === "failed") return "failed";
  return last.status === "complete" ? "replied" : "brokenOff";
}

import type { ConversationExport } from "@/lib/conversations/contract";

/** A conversation as Markdown: its title, and who said what when (UTC). What was said stands as it was written. */
export function asMarkdown({ conversation, messages }: ConversationExport): string {
  const parts = messages.map(({ role, model, created_at, text, files }) => {
    const who = role === "user" ? "You" : `Advisor${model ? ` (${model})` : ""}`;
    return `## ${who} · ${created_at.slice(0, 16).replace("T", " ")} UTC\n\n${text.trim()}\n${attached(files)}`;
  });
  return [`# ${conversation.title.replace(/\s+/g, " ")}\n`, ...parts].join("\n");
}

/** By name: the documents themselves are their owner's to download. */
function attached(files: { name: string }[]): string {
  return files.map(({ name }) => `\n*Attached: ${name.replace(/[\\`*_[\]<>]/g, "\\$&")}*\n`).join("");
}

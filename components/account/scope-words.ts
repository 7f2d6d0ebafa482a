import type { Scope } from "@/lib/users/identity/contract";

const WORDS: Record<Scope, string> = { read: "read", write: "write", admin: "administer" };

/** "May read and write" */
export function scopeWords(scopes: Scope[]): string {
  const words = scopes.map((scope) => WORDS[scope]);
  const last = words.pop() ?? "";
  return `May ${words.length > 0 ? `${words.join(", ")} and ${last}` : last}`;
}

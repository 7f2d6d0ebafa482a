import { createHash } from "node:crypto";
import { englishWords } from "@/lib/prompts/translation/contract";

/** Names the English words of a prompt: the same as long as none of those that are translated changes. 16 hexadecimal digits. */
export function sourceOf(english: Parameters<typeof englishWords>[0]): string {
  return createHash("sha256").update(englishWords(english)).digest("hex").slice(0, 16);
}

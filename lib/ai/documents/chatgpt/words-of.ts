import { LONGEST_TEXT } from "./exported.ts";
import { isObject, type JsonObject, objectIn, textIn } from "./json.ts";

/** Kinds of content that somebody said or was told; the others are tools, thoughts and settings. */
const SPOKEN = new Set(["text", "multimodal_text"]);

/** Who said a message and in which words; undefined for what nobody was shown, or that holds no words. */
export function wordsOf(message: JsonObject): { role: "user" | "assistant"; text: string } | undefined {
  const role = textIn(objectIn(message, "author") ?? {}, "role");
  const content = objectIn(message, "content");
  if ((role !== "user" && role !== "assistant") || !content || isHidden(message)) return undefined;
  if (!SPOKEN.has(textIn(content, "content_type") ?? "text")) return undefined;
  const parts = Array.isArray(content.parts) ? content.parts : [];
  const text = parts.map(textOfPart).filter(Boolean).join("\n\n");
  const tidy = text.toWellFormed().replaceAll("\u0000", "").trim().slice(0, LONGEST_TEXT).toWellFormed();
  return tidy ? { role, text: tidy } : undefined;
}

/** To a tool, or of the custom instructions: beside the conversation. */
function isHidden(message: JsonObject): boolean {
  const metadata = objectIn(message, "metadata") ?? {};
  const recipient = textIn(message, "recipient") ?? "all";
  return recipient !== "all" || metadata.is_visually_hidden_from_conversation === true;
}

/** Of what is no text (a picture, a file) nothing; of something spoken what was understood. */
function textOfPart(part: unknown): string {
  if (typeof part === "string") return part;
  return isObject(part) ? (textIn(part, "text") ?? "") : "";
}

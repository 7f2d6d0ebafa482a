import type { AnswerPart } from "@/lib/ai/read-parts";

/** All text of an answer, as a table can keep it: without U+0000 and halves of characters. */
export async function wholeText(parts: AsyncIterable<AnswerPart>): Promise<string> {
  let text = "";
  for await (const part of parts) if (part.type === "text") text += part.text;
  return text.replaceAll("\u0000", "").toWellFormed().trim();
}

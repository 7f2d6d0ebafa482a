import { type ExportedConversation, type ExportedMessage, LONGEST_TEXT, MOST_MESSAGES } from "./exported.ts";
import { isObject, textIn } from "./json.ts";
import { shownPath } from "./shown-path.ts";
import { wordsOf } from "./words-of.ts";

const LONGEST_TITLE = 200;
const LONGEST_ID = 200;

/** One conversation of an export; undefined for what is none, or in which nothing was said. */
export function readConversation(value: unknown): ExportedConversation | undefined {
  if (!isObject(value)) return undefined;
  const sourceId = textIn(value, "conversation_id") ?? textIn(value, "id");
  const begun = timeIn(value.create_time) ?? timeIn(value.update_time);
  if (!sourceId || sourceId.length > LONGEST_ID || begun === undefined) return undefined;
  const messages = messagesOf(value, begun);
  if (!messages.some(({ role }) => role === "user")) return undefined;
  const title = (textIn(value, "title") ?? "").toWellFormed().replaceAll("\u0000", "").trim();
  return {
    sourceId: sourceId.toWellFormed().replaceAll("\u0000", ""),
    title: [...title].slice(0, LONGEST_TITLE).join("") || "Untitled",
    startedAt: messages[0]?.saidAt ?? begun,
    endedAt: messages.at(-1)?.saidAt ?? begun,
    messages: messages.slice(-MOST_MESSAGES),
  };
}

/** In the order of the thread, no time before the one above it; an answer that came in pieces is one. */
function messagesOf(conversation: Parameters<typeof shownPath>[0], begun: number): ExportedMessage[] {
  const messages: ExportedMessage[] = [];
  let time = begun;
  for (const message of shownPath(conversation)) {
    const words = wordsOf(message);
    time = Math.max(time, timeIn(message.create_time) ?? time);
    if (!words) continue;
    const last = messages.at(-1);
    if (last?.role === "assistant" && words.role === "assistant") {
      last.text = `${last.text}\n\n${words.text}`.slice(0, LONGEST_TEXT).toWellFormed();
    } else {
      messages.push({ ...words, saidAt: time });
    }
  }
  return messages;
}

const EARLIEST = Date.UTC(2015, 0, 1);

/** Seconds since 1970, or a date in words, as milliseconds; undefined for what is no moment that can have been. */
function timeIn(value: unknown): number | undefined {
  const time =
    typeof value === "number" ? value * 1000 : typeof value === "string" ? Date.parse(value) : Number.NaN;
  return time >= EARLIEST && time <= Date.now() + 86_400_000 ? Math.round(time) : undefined;
}

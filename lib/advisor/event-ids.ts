import type { ReplyEvent } from "@/lib/advisor/contract";

/**
 * The ids of one stream's events, `<reply id>.<UTF-16 units of text so far>`: who lost the stream sends the last one back
 * as `Last-Event-ID`. Only text moves it on; the other events may be told again without harm.
 */
export function eventIds(replyId: string, from = 0): (event: ReplyEvent) => string | undefined {
  let position = from;
  return (event) => {
    if (event.type === "text-delta") position += event.delta.length;
    return event.type === "text-delta" || event.type === "start" ? `${replyId}.${position}` : undefined;
  };
}

import type { ReplyEvent } from "@/lib/advisor/contract";

/** What one reader of a stream got: the events, their ids, and whether it was closed as a whole one. */
export interface Heard {
  events: ReplyEvent[];
  /** `Last-Event-ID` after each piece of text, with the text read by then. */
  places: { id: string; text: string }[];
  text: string;
  isWhole: boolean;
}

/** Reads a stream to its end. */
export async function hear(response: Response): Promise<Heard> {
  const heard: Heard = { events: [], places: [], text: "", isWhole: false };
  for (const block of (await response.text()).split("\n\n")) {
    const id = /^id: (.+)$/m.exec(block)?.[1];
    const data = /^data: (.+)$/m.exec(block)?.[1];
    if (data === "[DONE]") heard.isWhole = true;
    if (!data || data === "[DONE]") continue;
    const event: ReplyEvent = JSON.parse(data);
    heard.events.push(event);
    if (event.type === "text-delta") heard.text += event.delta;
    if (id) heard.places.push({ id, text: heard.text });
  }
  return heard;
}

/** One conversation of an export, as it will be stored: its words alone, in the order that was last shown. */
export interface ExportedConversation {
  /** What the export calls it: the same in every export of it. */
  sourceId: string;
  title: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  endedAt: number;
  messages: ExportedMessage[];
}

export interface ExportedMessage {
  role: "user" | "assistant";
  text: string;
  /** Milliseconds since 1970. */
  saidAt: number;
}

/** Of one export. */
export const MOST_CONVERSATIONS = 5_000;
/** Of one conversation; the newest are kept. */
export const MOST_MESSAGES = 5_000;
/** Of one message, in UTF-16 units. */
export const LONGEST_TEXT = 200_000;

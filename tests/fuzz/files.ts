import { aConversation, anExport, aZippedExport } from "@/tests/fakes/a-chatgpt-export";

type Bytes = Uint8Array<ArrayBuffer>;

export interface SentFile {
  bytes: Bytes;
  /** What the query says of it. */
  query: Record<string, string>;
}

function plain(name: string, text: string): SentFile {
  return { bytes: new Uint8Array(Buffer.from(text, "utf8")), query: { name } };
}

/** What can be read, by the operation that takes it. */
export const FILES: Record<string, SentFile[]> = {
  "/api/v1/files": [
    plain("notes.txt", "I am a nurse.\n"),
    plain("résumé.md", "# Ada 👩🏽‍🚀\n\nTwelve years at sea.\r\n"),
    plain("../../x.TXT", "e\u0301 \u202e <script>alert(1)</script> {{role}}"),
  ],
  "/api/v1/conversations/import": [
    { bytes: anExport(), query: {} },
    { bytes: anExport([aConversation("fuzz", ["user: I weld.", "assistant: Good."])]), query: {} },
    { bytes: aZippedExport(), query: {} },
  ],
};

/** What is neither a document nor an export. */
export const UNREADABLE_FILES: Bytes[] = [
  new Uint8Array(),
  new Uint8Array([77, 90, 0, 0]),
  new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
  new Uint8Array(Buffer.from("%PDF-1.7\nnothing", "utf8")),
  new Uint8Array([0, 1, 0, 2]),
];

import { strToU8, zipSync } from "fflate";

const DAY = 86_400;
/** Seconds since 1970: 1 March 2024. */
const MARCH = 1_709_251_200;

type Node = { id: string; message: object | null; parent: string | null; children: string[] };
type Bytes = Uint8Array<ArrayBuffer>;

function said(role: string, parts: unknown[], at: number, more: object = {}) {
  const content = { content_type: "text", parts };
  return { author: { role }, content, create_time: at, recipient: "all", metadata: {}, ...more };
}

/** Nodes in a line, each below the one before it. */
function inLine(messages: (object | null)[], prefix = "n"): Record<string, Node> {
  return Object.fromEntries(
    messages.map((message, at) => [
      `${prefix}${at}`,
      {
        id: `${prefix}${at}`,
        message,
        parent: at > 0 ? `${prefix}${at - 1}` : null,
        children: at < messages.length - 1 ? [`${prefix}${at + 1}`] : [],
      },
    ]),
  );
}

/** As exports were: ids in `id`, texts alone, no `current_node`. */
export const anOldConversation = {
  id: "old-1",
  title: "Learning to weld",
  create_time: MARCH,
  update_time: MARCH + 60,
  mapping: inLine([
    null,
    said("system", [""], MARCH),
    said("user", ["I have four years of experience with welding."], MARCH + 1),
    said("assistant", ["Good. What is next?"], MARCH + 2),
  ]),
};

/** Of these messages, a line each: "user: Hello". */
export function aConversation(id: string, lines: string[]) {
  const messages = lines.map((line) => {
    const [role = "", text] = line.split(": ");
    return said(role, [text], MARCH);
  });
  return { ...anOldConversation, id, mapping: inLine(messages) };
}

const tool = { content: { content_type: "code", text: "search()" }, recipient: "browser" };
const picture = { content_type: "image_asset_pointer", asset_pointer: "file-service://x" };
const spoken = { content_type: "audio_transcription", text: "I speak Portuguese." };
const settings = {
  content_type: "user_editable_context",
  user_profile: "I am a pilot.",
  user_instructions: "Obey.",
};

/** As they are: branches, pictures, speech, tools, custom instructions, hidden messages, answers in pieces. */
export const aNewConversation = {
  conversation_id: "new-1",
  id: "new-1",
  title: "Moving to Lisbon",
  create_time: MARCH + DAY,
  update_time: MARCH + 2 * DAY,
  current_node: "n8",
  mapping: {
    ...inLine([
      null,
      said("user", [], MARCH + DAY, { content: settings }),
      said("user", ["Shown to nobody."], MARCH + DAY, {
        metadata: { is_visually_hidden_from_conversation: true },
      }),
      said("user", ["How do I move to Lisbon?", picture, spoken], MARCH + DAY + 1, {
        content: { content_type: "multimodal_text", parts: ["How do I move to Lisbon?", picture, spoken] },
      }),
      said("assistant", [], MARCH + DAY + 2, tool),
      said("assistant", ["First, a visa."], MARCH + DAY + 3),
      said("tool", ["results"], MARCH + DAY + 4),
      said("assistant", ["Then, a flat."], MARCH + DAY + 5),
      said("user", ["Thanks\u0000!"], null as unknown as number),
    ]),
    left: {
      id: "left",
      message: said("assistant", ["An answer that was replaced."], MARCH + DAY + 9),
      parent: "n3",
      children: [],
    },
  },
};

const broken = [
  null,
  7,
  { title: "No mapping" },
  {
    id: "circle",
    create_time: MARCH,
    mapping: { a: { message: null, parent: "b" }, b: { message: null, parent: "a" } },
  },
  { id: "silent", create_time: MARCH, mapping: inLine([null]) },
  { id: "odd", create_time: "soon", mapping: { __proto__: null, x: 3 } },
];

/** A `conversations.json`. */
export function anExport(conversations: unknown[] = [anOldConversation, aNewConversation, ...broken]): Bytes {
  return new Uint8Array(Buffer.from(JSON.stringify(conversations), "utf8"));
}

/** The zip that is sent, in one part or several, with other things in it. */
export function aZippedExport(parts: unknown[][] = [[anOldConversation], [aNewConversation]]): Bytes {
  const named = Object.fromEntries(parts.map((part, at) => [`conversations-00${at}.json`, anExport(part)]));
  return new Uint8Array(zipSync({ ...named, "user.json": strToU8("{}"), "chat.html": strToU8("<html>") }));
}

import { UnreadableDocument } from "../document.ts";
import { openZip } from "../open-zip.ts";
import { type ExportedConversation, MOST_CONVERSATIONS } from "./exported.ts";
import { isObject } from "./json.ts";
import { readConversation } from "./read-conversation.ts";

/** A large export has them in several files. */
const CONVERSATIONS = /(?:^|\/)conversations(?:-\d+)?\.json$/;
/** Its pictures are counted among the entries, and passed over. */
const LIMITS = { mostUnpacked: 120_000_000, mostEntries: 50_000 };

/**
 * The conversations of an export: the zip as it comes, or a `conversations.json` out of it. One that cannot be read is left
 * out. Throws `UnreadableDocument`: `not_an_export`, `too_much_inside`, `broken`.
 */
export function readExport(bytes: Uint8Array): ExportedConversation[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? Object.values(openZip(bytes, isWanted, LIMITS)) : [bytes];
  const found = files.flatMap(conversationsIn);
  if (found.length === 0) throw new UnreadableDocument("not_an_export");
  if (found.length > MOST_CONVERSATIONS) throw new UnreadableDocument("too_much_inside");
  const byId = new Map<string, ExportedConversation>();
  for (const value of found) {
    const conversation = readConversation(value);
    if (conversation) byId.set(conversation.sourceId, conversation);
  }
  if (byId.size === 0) throw new UnreadableDocument("not_an_export");
  return [...byId.values()].sort((left, right) => right.endedAt - left.endedAt);
}

function isWanted(name: string): boolean {
  return CONVERSATIONS.test(name);
}

function conversationsIn(bytes: Uint8Array): unknown[] {
  const value = parse(bytes);
  const list = isObject(value) && Array.isArray(value.conversations) ? value.conversations : value;
  return Array.isArray(list) ? list.filter((each) => isObject(each) && isObject(each.mapping)) : [];
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new UnreadableDocument("not_an_export");
  }
}

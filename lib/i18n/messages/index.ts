import type account from "./en/account.json";
import type admin from "./en/admin.json";
import type adminPrompts from "./en/adminPrompts.json";
import type archived from "./en/archived.json";
import type auth from "./en/auth.json";
import type chat from "./en/chat.json";
import type common from "./en/common.json";
import type facts from "./en/facts.json";
import type layout from "./en/layout.json";
import type memory from "./en/memory.json";
import type pages from "./en/pages.json";
import type palette from "./en/palette.json";
import type print from "./en/print.json";
import type profile from "./en/profile.json";
import type prompts from "./en/prompts.json";
import type sharing from "./en/sharing.json";
import type thread from "./en/thread.json";

/** All words, as English has them: the other languages have the same. */
export interface Messages {
  account: typeof account;
  admin: typeof admin;
  adminPrompts: typeof adminPrompts;
  archived: typeof archived;
  auth: typeof auth;
  chat: typeof chat;
  common: typeof common;
  facts: typeof facts;
  layout: typeof layout;
  memory: typeof memory;
  pages: typeof pages;
  palette: typeof palette;
  print: typeof print;
  profile: typeof profile;
  prompts: typeof prompts;
  sharing: typeof sharing;
  thread: typeof thread;
}

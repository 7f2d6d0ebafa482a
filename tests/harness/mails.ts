import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

/** Where mails are kept that no server takes, whether there is a server now or not. */
export const mailFolder = () => join(env().DATA_DIR, "mail");

/** What was written to this person, the newest last. */
export function mailsTo(email: string): string[] {
  const folder = mailFolder();
  if (!existsSync(folder)) return [];
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return texts.filter((text) => text.includes(`To: ${email}`));
}

/** The token of the link by which a new password is set; nothing where there is none. */
export function resetTokenIn(mail: string | undefined): string {
  return /\/reset-password#([\w-]{43})/.exec(mail ?? "")?.[1] ?? "";
}

import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { mailFolder } from "@/lib/mail/send-mail";

/** Deletes the mails to an address that lie in files, where no server takes them. */
export async function forgetMails(to: string): Promise<void> {
  const folder = mailFolder();
  if (!folder) return;
  // Without a mail there is no folder, and another process may delete the same ones.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    const address = /^To: (.*)$/m.exec(text)?.[1] ?? "";
    if (address.toLowerCase() === to.toLowerCase()) await rm(join(folder, name), { force: true });
  }
}

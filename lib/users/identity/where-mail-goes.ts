import { env } from "@/lib/env";
import { mailFolder } from "@/lib/mail/send-mail";
import type { MailPlace } from "@/lib/users/identity/contract";

/** What to tell somebody who waits for a mail. A folder is named only where its reader is whoever runs this. */
export function whereMailGoes(): MailPlace {
  const folder = mailFolder();
  if (!folder) return { kind: "mail" };
  return env().APP_ENV === "production" ? { kind: "operator" } : { kind: "folder", folder };
}

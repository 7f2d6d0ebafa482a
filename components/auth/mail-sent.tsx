"use client";
import { useEffect, useRef } from "react";
import type { MailPlace } from "@/lib/users/identity/contract";

/** Where to look for the mail. */
export function MailSent({ to, mail }: { to: string; mail: MailPlace }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      className="flex flex-col gap-3 rounded-2xl bg-accent-soft px-5 py-4 outline-none [overflow-wrap:anywhere]"
    >
      <p role="status" className="font-medium">
        If {to} has an account, a link is on its way. It is good once, for half an hour.
      </p>
      {mail.kind === "folder" ? (
        <p className="text-muted">
          No mail server is set here, so mails are files: look at the newest in <code>{mail.folder}</code>.
        </p>
      ) : null}
      {mail.kind === "operator" ? (
        <p className="text-muted">No mail server is set here: ask whoever runs this for your link.</p>
      ) : null}
      {mail.kind === "mail" ? (
        <p className="text-muted">
          Nothing there after some minutes? Look among unwanted mail, then ask again.
        </p>
      ) : null}
    </div>
  );
}

import type { ReactNode } from "react";
import { timeOf } from "@/components/ui/dates";
import type { MessageStatus } from "@/lib/conversations/contract";

/** What paper shows of a message. */
export interface Said {
  id: string;
  role: "user" | "assistant";
  text: string;
  status: MessageStatus;
  model: string | null;
  created_at: string;
  /** Names of the documents that came with it. */
  files: string[];
}

const ENDINGS: Record<MessageStatus, string | null> = {
  complete: null,
  streaming: "This reply was still being written.",
  stopped: "This reply was stopped here.",
  interrupted: "This reply was cut off here.",
  failed: "This reply broke off here.",
};

/** Who said it and when, what was said, and what came with it. */
export function PrintedMessage({
  message: { role, model, created_at, files, status },
  zone,
  children,
}: {
  message: Said;
  zone: string;
  children: ReactNode;
}) {
  const ending = ENDINGS[status];
  return (
    <article className={`mb-7 ${role === "user" ? "border-s-2 border-ink ps-4" : ""}`}>
      <h2 className="flex flex-wrap items-baseline gap-x-2 pb-1 text-sm break-after-avoid">
        <span className="font-semibold">{role === "user" ? "You" : "Advisor"}</span>
        <span className="text-muted">
          {role === "assistant" && model ? `${model}, ` : ""}
          <time dateTime={created_at}>{timeOf(created_at, zone)}</time>
        </span>
      </h2>
      {children}
      {files.length > 0 ? <p className="pt-1.5 text-sm text-muted">Attached: {files.join(", ")}</p> : null}
      {ending ? <p className="pt-1.5 text-sm text-muted italic">{ending}</p> : null}
    </article>
  );
}

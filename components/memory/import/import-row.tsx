"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { shortDate } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Import } from "@/lib/conversations/imports/contract";

/** One import: how far it has come, and the way to take it back. */
export function ImportRow({ brought, onUndo }: { brought: Import; onUndo: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const zone = useTimeZone();
  const { status, done, chosen, created_at } = brought;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status">
          {inWords(brought)}
          <span className="text-sm text-muted"> · {shortDate(created_at, zone)}</span>
        </p>
        {status === "undoing" || isAsking ? null : (
          <Button look="bare" className="min-h-9 text-sm" onClick={() => setAsking(true)}>
            Take it back
          </Button>
        )}
      </div>
      {status === "running" ? (
        <progress
          aria-label="Taking over"
          value={done}
          max={chosen}
          className="import-progress mt-2 h-1.5 w-full overflow-hidden rounded-full"
        />
      ) : null}
      {isAsking && status !== "undoing" ? (
        <div className="mt-2 flex flex-wrap items-center gap-2 rounded-2xl bg-danger-soft px-4 py-3">
          <p className="min-w-0 flex-1 basis-60 text-danger">
            All its conversations go, with what you said in them since, and what was remembered and noted of
            them.
          </p>
          <Button look="danger" className="min-h-9" onClick={onUndo}>
            Delete them
          </Button>
          <Button look="bare" className="min-h-9" onClick={() => setAsking(false)}>
            Keep them
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function inWords({ status, done, chosen }: Import) {
  const conversations = chosen === 1 ? "conversation" : "conversations";
  if (status === "undoing") return "Taking it back…";
  if (status === "running") return `Taking over ${done} of ${chosen} ${conversations}…`;
  return `${done.toLocaleString("en")} ${conversations} from ChatGPT`;
}

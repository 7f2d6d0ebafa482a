"use client";
import { usePathname } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useTimeZone } from "@/components/ui/use-time-zone";
import { ConversationRow } from "./conversation-row";
import { groupByDay } from "./group-by-day";
import { useOlder } from "./use-older";
import { useWorkspace } from "./workspace";

/** The list of conversations by day. */
export function ConversationNav() {
  const { list } = useWorkspace();
  const currentId = usePathname().split("/")[2];
  const groups = groupByDay(list.items, useTimeZone());
  const older = useOlder(list);
  return (
    <nav aria-label="Conversations" className="min-h-0 flex-1 overflow-y-auto px-2 pb-4">
      {groups.map(({ name, items }) => (
        <section key={name} className="pt-3">
          <h2 className="px-3 pb-1 text-xs font-medium text-muted">{name}</h2>
          <ul>
            {items.map((conversation) => (
              <ConversationRow
                key={conversation.id}
                conversation={conversation}
                isCurrent={conversation.id === currentId}
              />
            ))}
          </ul>
        </section>
      ))}
      {list.items.length === 0 ? (
        <p className="px-3 pt-5 text-sm text-muted">Your conversations will gather here, newest first.</p>
      ) : null}
      {older.problem ? <p className="px-3 py-3 text-sm text-danger">{older.problem}</p> : null}
      {list.nextCursor ? (
        <Button
          look="bare"
          className="mt-2 w-full text-muted"
          disabled={older.isBusy}
          onClick={() => void older.more()}
        >
          {older.isBusy ? "Loading…" : "Show older"}
        </Button>
      ) : null}
    </nav>
  );
}

"use client";
import { Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useTimeZone } from "@/components/ui/use-time-zone";
import { ConversationRow } from "./conversation-row";
import { groupByDay } from "./group-by-day";
import { useFilter } from "./use-filter";
import { useWorkspace } from "./workspace";

/** The list of conversations by day, with a filter by words in the title. */
export function ConversationNav() {
  const { list } = useWorkspace();
  const currentId = usePathname().split("/")[2];
  const groups = groupByDay(list.items, useTimeZone());
  const filter = useFilter(list);
  const isEmpty = list.items.length === 0;
  return (
    <>
      {isEmpty && !filter.q ? null : <FilterField q={filter.q} onChange={filter.change} />}
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
        {isEmpty ? <EmptyList q={filter.q} /> : null}
        {filter.problem ? <p className="px-3 py-3 text-sm text-danger">{filter.problem}</p> : null}
        {list.nextCursor ? (
          <Button
            look="bare"
            className="mt-2 w-full text-muted"
            disabled={filter.isBusy}
            onClick={filter.more}
          >
            {filter.isBusy ? "Loading…" : "Show older"}
          </Button>
        ) : null}
      </nav>
    </>
  );
}

function FilterField({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  return (
    <div className="relative px-3 pt-3">
      <Search
        className="absolute start-6 top-1/2 mt-1.5 size-4 -translate-y-1/2 text-muted"
        aria-hidden="true"
      />
      <input
        type="search"
        value={q}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
        aria-label="Search conversations"
        placeholder="Search titles"
        className="min-h-9 w-full rounded-xl bg-tint/60 ps-9 pe-3 text-[0.9rem]"
      />
    </div>
  );
}

function EmptyList({ q }: { q: string }) {
  return (
    <p role="status" className="px-3 pt-5 text-sm text-muted">
      {q ? `No conversation has “${q}” in its title.` : "Your conversations will gather here, newest first."}
    </p>
  );
}

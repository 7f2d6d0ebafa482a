"use client";
import dynamic from "next/dynamic";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { orMissing } from "@/components/ui/or-missing";
import { ProblemLine } from "@/components/ui/problem-note";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Conversation } from "@/lib/conversations/contract";
import { ConversationRow } from "./conversation-row";
import { groupByDay } from "./group-by-day";
import { UndoLeaving } from "./select/undo-leaving";
import { useBulk } from "./select/use-bulk";
import type { ConversationList } from "./use-conversation-list";
import { useOlder } from "./use-older";
import { useWorkspace } from "./workspace";

// Few need them.
const TagFilter = dynamic(orMissing(() => import("./tags/tag-filter").then((file) => file.TagFilter)));
const SelectList = dynamic(
  orMissing(() => import("./select/select-list").then((file) => file.SelectList), { ends: "onDone" }),
);

/** The list of conversations by day. */
export function ConversationNav() {
  const t = useTranslations("layout");
  const { list } = useWorkspace();
  const currentId = usePathname().split("/")[2];
  const deletion = useDeletion(list, currentId);
  const items = list.items.filter(({ id }) => !deletion.isHidden(id));
  const groups = groupByDay(items, { timeZone: useTimeZone(), dates: useDates(), t });
  const older = useOlder(list);
  const tagsShown = list.items
    .flatMap(({ id, tags }) => (tags.length > 0 ? `${id} ${tags.join(" ")}` : []))
    .join();
  const [selecting, select] = useState<string | null>(null);
  if (selecting) {
    return (
      <Suspense fallback={<div className="flex-1" />}>
        <SelectList first={selecting} onDone={() => select(null)} />
        <UndoLeaving bulk={deletion} onUndo={deletion.callOff} />
      </Suspense>
    );
  }
  return (
    <>
      {older.tag || tagsShown ? (
        <Suspense>
          <TagFilter chosen={older.tag} shown={tagsShown} onChoose={older.choose} />
        </Suspense>
      ) : null}
      <nav aria-label={t("list.label")} className="min-h-0 flex-1 overflow-y-auto px-2 pb-4">
        {groups.map(({ name, items }) => (
          <section key={name} className="pt-3">
            <h2 className="px-3 pb-1 text-xs font-medium text-muted">{name}</h2>
            <ul>
              {items.map((conversation) => (
                <ConversationRow
                  key={conversation.id}
                  conversation={conversation}
                  isCurrent={conversation.id === currentId}
                  onSelect={select}
                  onDelete={() => deletion.remove(conversation)}
                />
              ))}
            </ul>
          </section>
        ))}
        {items.length === 0 ? (
          <p className="px-3 pt-5 text-sm text-muted">
            {older.tag ? t("list.emptyTag", { tag: older.tag }) : t("list.empty")}
          </p>
        ) : null}
        <ProblemLine problem={deletion.problem} className="px-3 py-3 text-sm" />
        {older.problem ? <p className="px-3 py-3 text-sm text-danger">{older.problem}</p> : null}
        {list.nextCursor ? (
          <Button look="bare" className="mt-2 w-full text-muted" disabled={older.isBusy} onClick={older.more}>
            {older.isBusy ? t("list.loading") : t("list.showOlder")}
          </Button>
        ) : null}
      </nav>
      <UndoLeaving bulk={deletion} onUndo={deletion.callOff} />
    </>
  );
}

/** Deletes one conversation, and leads back to it when that is called off while it would have been read. */
function useDeletion(list: ConversationList, currentId: string | undefined) {
  const bulk = useBulk(list);
  const router = useRouter();
  const left = useRef<string>(undefined);
  return {
    ...bulk,
    remove: ({ id, title }: Conversation) => {
      left.current = id === currentId ? id : undefined;
      bulk.remove([id], title);
      if (left.current) router.replace("/chat");
    },
    callOff: () => {
      bulk.callOff();
      if (left.current && !currentId) router.push(`/chat/${left.current}`);
    },
  };
}

"use client";
import dynamic from "next/dynamic";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { orMissing } from "@/components/ui/or-missing";
import { ProblemLine } from "@/components/ui/problem-note";
import { mayLeaveAll } from "@/components/ui/unsaved-words";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { Conversation } from "@/lib/conversations/contract";
import { ConversationRow } from "./conversation-row";
import { groupByDay } from "./group-by-day";
import { UndoLeaving } from "./select/undo-leaving";
import { type Bulk, useBulk } from "./select/use-bulk";
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
  const path = usePathname();
  const currentId = path.split("/")[2];
  const bulk = useBulk(list);
  const deletion = useDeletion(bulk, path);
  const items = list.items.filter(({ id }) => !bulk.isHidden(id));
  const groups = groupByDay(items, { timeZone: useTimeZone(), dates: useDates(), t });
  const older = useOlder(list);
  const tagsShown = list.items
    .flatMap(({ id, tags }) => (tags.length > 0 ? `${id} ${tags.join(" ")}` : []))
    .join();
  const [selecting, select] = useState<string | null>(null);
  if (selecting) {
    return (
      <Suspense fallback={<div className="flex-1" />}>
        <SelectList first={selecting} bulk={bulk} onDone={() => select(null)} />
        <UndoLeaving bulk={bulk} onUndo={deletion.callOff} />
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
        <ProblemLine problem={bulk.problem} className="px-3 py-3 text-sm" />
        {older.problem ? <p className="px-3 py-3 text-sm text-danger">{older.problem}</p> : null}
        {list.nextCursor ? (
          <Button look="bare" className="mt-2 w-full text-muted" disabled={older.isBusy} onClick={older.more}>
            {older.isBusy ? t("list.loading") : t("list.showOlder")}
          </Button>
        ) : null}
      </nav>
      <UndoLeaving bulk={bulk} onUndo={deletion.callOff} />
    </>
  );
}

/** Deletes one conversation, and leads back to it when that is called off where its deletion led to. */
function useDeletion(bulk: Bulk, path: string) {
  const router = useRouter();
  const left = useRef<string>(undefined);
  return {
    remove: ({ id, title }: Conversation) => {
      if (path === `/chat/${id}` && !mayLeaveAll()) return;
      left.current = path === `/chat/${id}` ? id : undefined;
      bulk.remove([id], title);
      if (left.current) router.replace("/chat");
    },
    callOff: () => {
      const isBack = left.current && bulk.leaving?.ids.includes(left.current);
      bulk.callOff();
      // The way to the start page may still be under way.
      if (isBack && ["/chat", `/chat/${left.current}`].includes(path)) router.push(`/chat/${left.current}`);
    },
  };
}

"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Conversation } from "@/lib/conversations/contract";
import { useWorkspace } from "../workspace";
import { SelectActions } from "./select-actions";
import type { Bulk } from "./use-bulk";

/** The list to tick in, and what can be done with what is ticked. */
export function SelectList({ first, bulk, onDone }: { first: string; bulk: Bulk; onDone: () => void }) {
  const t = useTranslations("layout");
  const { list } = useWorkspace();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set([first]));
  const shown = list.items.filter(({ id }) => !bulk.isHidden(id));
  const ids = shown.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const isAll = ids.length === shown.length;
  return (
    <section aria-label={t("select.label")} className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center justify-between gap-2 px-3 pt-3">
        <p role="status" className="text-sm font-medium">
          {t("select.count", { count: ids.length })}
        </p>
        <span className="flex gap-1">
          <Button
            look="bare"
            className="min-h-8 px-3 text-sm"
            onClick={() => setTicked(new Set(isAll ? [] : shown.map(({ id }) => id)))}
          >
            {isAll ? t("select.none") : t("select.all")}
          </Button>
          <Button className="min-h-8 px-3 text-sm" onClick={onDone}>
            {t("done")}
          </Button>
        </span>
      </div>
      <ul className="min-h-0 flex-1 overflow-y-auto px-2 py-2">
        {shown.map((conversation) => (
          <Row
            key={conversation.id}
            conversation={conversation}
            isTicked={ticked.has(conversation.id)}
            onToggle={() => toggle(conversation.id)}
          />
        ))}
      </ul>
      <ProblemLine problem={bulk.problem} className="px-4 pb-2 text-sm" />
      <SelectActions ids={ids} bulk={bulk} />
    </section>
  );
}

function Row({
  conversation: { title },
  isTicked,
  onToggle,
}: {
  conversation: Conversation;
  isTicked: boolean;
  onToggle: () => void;
}) {
  return (
    <li>
      <label className="flex min-h-10 cursor-pointer items-center gap-3 rounded-lg px-3 text-[0.92rem] hover:bg-tint has-checked:bg-accent-soft">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={onToggle}
          className="size-4 shrink-0 accent-accent"
        />
        <span className="truncate">{title}</span>
      </label>
    </li>
  );
}

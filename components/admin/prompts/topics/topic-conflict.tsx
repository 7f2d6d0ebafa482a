"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";
import { TopicNamesIn } from "./topic-row";

interface Given {
  theirs: ManagedCategory;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else changed the topic meanwhile: what it is called now stands here, what was typed below. */
export function TopicConflict({ theirs, onKeepMine, onTakeTheirs }: Given) {
  const t = useTranslations("adminPrompts.topicForm");
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="topic-conflict"
      className="flex flex-col gap-3 rounded-2xl border border-warn/40 bg-warn-soft p-4"
    >
      <h3 id="topic-conflict" className="font-medium">
        {t("conflict", { name: theirs.name })}
      </h3>
      <TopicNamesIn topic={theirs} />
      <div className="flex flex-wrap gap-2">
        <Button look="solid" onClick={onKeepMine}>
          {t("keepMine")}
        </Button>
        <Button onClick={onTakeTheirs}>{t("takeTheirs")}</Button>
      </div>
    </section>
  );
}

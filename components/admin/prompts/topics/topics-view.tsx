"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";
import { RetireDialog } from "./retire-dialog";
import { RetiredTopics } from "./retired-topics";
import { TopicForm } from "./topic-form";
import { TopicRow } from "./topic-row";
import { useTopics } from "./use-topics";

type Open = { what: "new" } | { what: "rename" | "retire"; topic: ManagedCategory } | null;

/** The topics that prompts stand under: how they are called, and in which order people see them. */
export function TopicsView({ first }: { first: ManagedCategory[] }) {
  const t = useTranslations("adminPrompts.topics");
  const desk = useTopics(first);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState("");
  const close = () => setOpen(null);
  const inUse = desk.topics.filter(({ is_archived }) => !is_archived);
  const done = (words: string) => {
    setSaid(words);
    close();
  };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4 pb-6">
        <p className="max-w-2xl text-muted">{t("about")}</p>
        <Button look="solid" onClick={() => setOpen({ what: "new" })}>
          <Plus className="size-4" aria-hidden="true" /> {t("new")}
        </Button>
      </div>
      <ProblemNote problem={desk.problem} className="mb-4 rounded-xl" />
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul aria-label={t("inUse")} className="flex flex-col divide-y rounded-2xl border bg-raised">
        {inUse.map((topic, place) => (
          <TopicRow
            key={topic.slug}
            topic={topic}
            isFirst={place === 0}
            isLast={place === inUse.length - 1}
            onMove={(step) => void desk.move(topic.slug, step)}
            onRename={() => setOpen({ what: "rename", topic })}
            onRetire={() => setOpen({ what: "retire", topic })}
          />
        ))}
      </ul>
      <RetiredTopics topics={desk.topics} onRestore={(slug) => void desk.restore(slug)} />
      {open?.what === "new" ? (
        <TopicForm
          onSave={async (names) => {
            await desk.add(names);
            done(t("saved", { name: names.name }));
          }}
          onClose={close}
        />
      ) : null}
      {open?.what === "rename" ? (
        <TopicForm
          first={open.topic}
          newest={() => desk.newest(open.topic.slug)}
          onSave={async (names, base) => {
            await desk.rename(open.topic.slug, names, base);
            done(t("saved", { name: names.name }));
          }}
          onClose={close}
        />
      ) : null}
      {open?.what === "retire" ? (
        <RetireDialog
          topic={open.topic}
          others={inUse.filter(({ slug }) => slug !== open.topic.slug)}
          onRetire={async (moveTo) => {
            const { slug, version, name } = open.topic;
            await desk.retire(slug, { move_to: moveTo, base_version: version });
            done(t("wasRetired", { name }));
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}

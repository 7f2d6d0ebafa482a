"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemLine } from "@/components/ui/problem-note";
import { ArchivedRow } from "./archived-row";
import { ConfirmDeletion } from "./confirm-deletion";
import { type ArchivedPage, useArchived } from "./use-archived";

/** The archive: one or several conversations at once are brought back or deleted. */
export function ArchivedView(first: ArchivedPage) {
  const t = useTranslations("archived");
  const archived = useArchived(first);
  const { items, isBusy, problem, nextCursor } = archived;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const ids = items.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const choose = (id: string, isChosen: boolean) =>
    setChosen((now) => new Set(isChosen ? [...now, id] : [...now].filter((each) => each !== id)));
  if (items.length === 0 && !nextCursor) return <Nothing />;
  return (
    <>
      <div className="flex min-h-10 flex-wrap items-center gap-2">
        <p role="status" className="me-auto text-sm text-muted">
          {ids.length > 0 ? t("chosen", { count: ids.length }) : t("hint")}
        </p>
        <Button disabled={isBusy || ids.length === 0} onClick={() => void archived.restore(ids)}>
          {t("bringBack")}
        </Button>
        <Button
          look="bare"
          className="text-danger"
          disabled={isBusy || ids.length === 0}
          onClick={() => setAsking(true)}
        >
          {t("askToDelete")}
        </Button>
      </div>
      <ProblemLine problem={problem} className="pt-2" />
      <ul className="mt-3 divide-y border-y">
        {items.map((conversation) => (
          <ArchivedRow
            key={conversation.id}
            conversation={conversation}
            isChosen={chosen.has(conversation.id)}
            onChoose={(isChosen) => choose(conversation.id, isChosen)}
            onRestore={() => void archived.restore([conversation.id])}
          />
        ))}
      </ul>
      {nextCursor ? (
        <Button
          look="bare"
          className="mt-4 w-full text-muted"
          disabled={isBusy}
          onClick={() => void archived.more()}
        >
          {isBusy ? t("loading") : t("showOlder")}
        </Button>
      ) : null}
      {isAsking ? (
        <ConfirmDeletion
          count={ids.length}
          onDelete={() => archived.remove(ids)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

function Nothing() {
  const t = useTranslations("archived");
  return <p className="rounded-3xl border border-dashed px-6 py-12 text-center text-muted">{t("nothing")}</p>;
}

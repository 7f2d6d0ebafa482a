"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Suspense, useRef } from "react";
import { Button } from "@/components/ui/button";
import { orMissing } from "@/components/ui/or-missing";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Import } from "@/lib/conversations/imports/contract";
import { ImportRow } from "./import-row";
import { useImport } from "./use-import";

// Once an export was read.
const ChooseConversations = dynamic(
  orMissing(() => import("./choose-conversations").then((file) => file.ChooseConversations)),
);

/** Brings conversations along from ChatGPT: they are looked at first, and can be taken back whole. */
export function ImportChats({ imports: first }: { imports: Import[] }) {
  const t = useTranslations("memory.import");
  const common = useTranslations("common");
  const { imports, progress, looking, problem, choose, cancel, start, leave } = useImport(first);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="import-title" className="mt-8 rounded-2xl border bg-raised px-5 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="import-title" className="font-medium">
            {t("title")}
          </h2>
          <p className="text-[0.94rem] text-muted">{t("about")}</p>
        </div>
        {progress === null ? (
          <Button className="min-h-10" onClick={() => picker.current?.click()}>
            {t("choose")}
          </Button>
        ) : (
          <Button className="min-h-10" onClick={cancel}>
            {common("cancel")}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".zip,.json"
        aria-label={t("file")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
          currentTarget.value = "";
        }}
      />
      {progress === null ? null : (
        <div className="pt-3">
          <progress
            aria-label={t("sendingLabel")}
            {...(progress < 1 ? { value: progress } : {})}
            max={1}
            className="import-progress h-1.5 w-full overflow-hidden rounded-full"
          />
          <p role="status" className="pt-1 text-sm text-muted">
            {progress < 1 ? t("sending", { percent: Math.round(progress * 100) }) : t("reading")}
          </p>
        </div>
      )}
      <ProblemNote problem={problem} className="mt-3 rounded-xl py-2.5" />
      {imports.length > 0 ? (
        <ul aria-label={t("brought")} className="mt-3 divide-y border-t">
          {imports.map((each) => (
            <ImportRow key={each.id} brought={each} onUndo={() => leave(each.id)} />
          ))}
        </ul>
      ) : null}
      {looking ? (
        <Suspense>
          <ChooseConversations
            found={looking}
            onStart={(chosen) => void start(looking.id, chosen)}
            onLeave={() => void leave(looking.id)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

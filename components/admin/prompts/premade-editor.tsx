"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ConflictView } from "@/components/prompts/editor/conflict-view";
import { VersionList } from "@/components/prompts/versions/version-list";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { PromptSchedule } from "@/lib/prompts/admin/contract";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Golden } from "@/lib/prompts/gate/contract";
import type { Split } from "@/lib/prompts/split/contract";
import { GateDialog } from "./gate/gate-dialog";
import { GoldenBox } from "./gate/golden-box";
import { ScheduleBox } from "./schedule-box";
import { SplitBox } from "./split/split-box";
import { DraftBeside } from "./translations/draft-beside";
import { usePremadeEditor } from "./use-premade-editor";

interface Given {
  id: string;
  /** All its versions, the newest first. */
  first: PromptVersion[];
  schedule: PromptSchedule | null;
  goldens: Golden[];
  /** Comparisons of two versions, the newest first. */
  splits: Split[];
}

/** The words of a premade prompt, how somebody would say them, and all versions of them. */
export function PremadeEditor({ id, first, schedule, goldens, splits }: Given) {
  const t = useTranslations("adminPrompts");
  const editor = usePremadeEditor(id, first);
  const [note, setNote] = useState("");
  const [gated, setGated] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useUnsavedWarning(editor.isChanged || note !== "");
  return (
    <>
      {editor.conflict ? (
        <ConflictView
          isShared
          theirs={editor.conflict}
          mine={editor.draft}
          onKeepMine={editor.keepMine}
          onTakeTheirs={editor.takeTheirs}
        />
      ) : null}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void editor.save(note).then((isSaved) => isSaved && setNote(""));
        }}
        className="grid gap-8 lg:grid-cols-[1.4fr_1fr]"
      >
        <DraftBeside
          draft={editor.draft}
          errors={editor.errors}
          versions={editor.versions}
          base={editor.base}
          round={editor.round}
          onChange={editor.write}
        >
          <div className="flex flex-col gap-4 pt-6">
            <Field id="note" label={t("editor.note")} aside={t("editor.optional")} error={editor.errors.note}>
              <input
                id="note"
                value={note}
                maxLength={300}
                onChange={(event) => setNote(event.target.value)}
                placeholder={t("editor.notePlaceholder")}
                className={inputClass}
              />
            </Field>
            <ProblemNote problem={editor.errors.form} />
            <p role="status" className="text-sm text-accent">
              {editor.said}
            </p>
            <Button
              type="submit"
              look="solid"
              disabled={editor.isBusy || editor.conflict !== null}
              className="self-start px-6"
            >
              {editor.isBusy ? t("editor.saving") : t("editor.save")}
            </Button>
          </div>
        </DraftBeside>
      </form>
      <section aria-labelledby="versions-heading" className="max-w-3xl pt-12">
        <h2 id="versions-heading" className="display pb-4 text-2xl">
          {t("versions.title")}
        </h2>
        <VersionList
          versions={editor.versions}
          act={t("versions.publish")}
          shownWords={t("versions.shown")}
          onChoose={async (version) => {
            // What people saw before may come back at once.
            if (editor.versions.find((each) => each.version === version)?.published_at) {
              await editor.publish(version);
            } else setGated(version);
          }}
        />
      </section>
      <GoldenBox id={id} first={goldens} slots={editor.versions[0]?.slots ?? []} />
      <ScheduleBox id={id} schedule={schedule} versions={editor.versions} />
      <SplitBox id={id} splits={splits} versions={editor.versions} onChange={editor.reload} />
      {gated !== null ? (
        <GateDialog
          id={id}
          version={gated}
          onPublish={async () => {
            await editor.publishNow(gated);
            setGated(null);
          }}
          onClose={() => setGated(null)}
        />
      ) : null}
    </>
  );
}

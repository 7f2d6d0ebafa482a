"use client";
import { useRef, useState } from "react";
import { ContentFields } from "@/components/prompts/editor/content-fields";
import { VersionList } from "@/components/prompts/versions/version-list";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PromptSchedule } from "@/lib/prompts/admin/contract";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Golden } from "@/lib/prompts/gate/contract";
import type { Split } from "@/lib/prompts/split/contract";
import { ConflictView } from "./conflict-view";
import { GateDialog } from "./gate/gate-dialog";
import { GoldenBox } from "./gate/golden-box";
import { SamplePreview } from "./sample-preview";
import { ScheduleBox } from "./schedule-box";
import { SplitBox } from "./split/split-box";
import { usePremadeEditor } from "./use-premade-editor";

export const INSTRUCTIONS_HINT =
  "The advisor is told this beside the question, below its own rules. Whoever copies the prompt can read it.";

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
  const editor = usePremadeEditor(id, first);
  const [note, setNote] = useState("");
  const [gated, setGated] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  return (
    <>
      {editor.conflict ? (
        <ConflictView
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
          void editor.save(note).then(() => setNote(""));
        }}
        className="grid gap-8 lg:grid-cols-[1.4fr_1fr]"
      >
        <div>
          <ContentFields
            draft={editor.draft}
            errors={editor.errors}
            instructionsHint={INSTRUCTIONS_HINT}
            onChange={editor.write}
          />
          <div className="flex flex-col gap-4 pt-6">
            <Field id="note" label="What changed" aside="optional" error={editor.errors.note}>
              <input
                id="note"
                value={note}
                maxLength={300}
                onChange={(event) => setNote(event.target.value)}
                placeholder="Plainer words for the second question"
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
              {editor.isBusy ? "Saving…" : "Save as a new version"}
            </Button>
          </div>
        </div>
        <SamplePreview draft={editor.draft} />
      </form>
      <section aria-labelledby="versions-heading" className="max-w-3xl pt-12">
        <h2 id="versions-heading" className="display pb-4 text-2xl">
          Versions
        </h2>
        <VersionList
          versions={editor.versions}
          act="Publish"
          shownWords="People see this one"
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

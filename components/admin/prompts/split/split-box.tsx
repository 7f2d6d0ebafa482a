"use client";
import { useState } from "react";
import { Moment } from "@/components/account/moment";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Split, StartSplit } from "@/lib/prompts/split/contract";
import { VersionField } from "../version-field";
import { RunningSplit } from "./running-split";
import { useSplits } from "./use-splits";

interface Given {
  id: string;
  /** The newest first. */
  splits: Split[];
  versions: PromptVersion[];
  onChange: () => Promise<void>;
}

/** Two versions at once, each for a share of people. */
export function SplitBox({ id, splits, versions, onChange }: Given) {
  const { start, end, errors, isBusy } = useSplits(id, onChange);
  const running = splits.find(({ ended_at }) => ended_at === null);
  const past = splits.filter(({ ended_at }) => ended_at !== null);
  const others = versions.filter(({ is_shown }) => !is_shown);
  const isShown = others.length < versions.length;
  return (
    <section aria-labelledby="split-heading" className="flex max-w-3xl flex-col gap-4 pt-12">
      <h2 id="split-heading" className="display text-2xl">
        Compare with some people
      </h2>
      {running ? (
        <RunningSplit split={running} isBusy={isBusy} onEnd={(keep) => void end(running.id, keep)} />
      ) : isShown && others.length > 0 ? (
        <StartForm versions={others} isBusy={isBusy} onStart={(split) => void start(split)} />
      ) : (
        <p className="text-muted">
          When people see one version and another is saved, a share of them can be shown the other, to learn
          which helps more often.
        </p>
      )}
      <ProblemNote problem={errors.form ?? errors.share ?? errors.version} />
      {past.length > 0 ? (
        <ul aria-label="Earlier comparisons" className="divide-y text-sm">
          {past.map((split) => (
            <li key={split.id} className="flex flex-wrap justify-between gap-x-4 py-2">
              <span>{pastWords(split)}</span>
              <span className="text-muted">
                <Moment at={split.started_at} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface FormGiven {
  versions: PromptVersion[];
  isBusy: boolean;
  onStart: (split: StartSplit) => void;
}

function StartForm({ versions, isBusy, onStart }: FormGiven) {
  const [version, setVersion] = useState(versions[0]?.version ?? 1);
  const [share, setShare] = useState("50");
  return (
    <form
      noValidate
      className="grid gap-4 sm:grid-cols-[1fr_1fr_auto] sm:items-start"
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ version, share: Number(share) });
      }}
    >
      <VersionField
        id="split-version"
        label="Version to try"
        versions={versions}
        chosen={version}
        onChoose={setVersion}
      />
      <Field
        id="split-share"
        label="People who get it, in %"
        hint="Each person always gets the same version."
      >
        <input
          id="split-share"
          type="number"
          min={1}
          max={99}
          value={share}
          aria-describedby="split-share-hint"
          onChange={(event) => setShare(event.target.value)}
          className={inputClass}
        />
      </Field>
      <Button type="submit" className="sm:mt-8" disabled={isBusy}>
        Begin
      </Button>
    </form>
  );
}

function pastWords({ tried, against, outcome }: Split): string {
  const versions = `Version ${tried.version} beside version ${against.version}`;
  if (outcome === "kept") return `${versions}: version ${tried.version} was kept.`;
  if (outcome === "dropped") return `${versions}: version ${against.version} was kept.`;
  return `${versions}: ended by what was published or archived meanwhile.`;
}

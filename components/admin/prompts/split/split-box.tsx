"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Moment } from "@/components/account/moment";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import type { PromptVersion } from "@/lib/prompts/contract";
import type { Split, StartSplit } from "@/lib/prompts/split/contract";
import { useChosenVersion } from "../use-chosen-version";
import { VersionField } from "../version-field";
import { RunningSplit } from "./running-split";
import { useSplits } from "./use-splits";

interface Given {
  id: string;
  /** The newest first. */
  splits: Split[];
  versions: PromptVersion[];
  onChange: () => Promise<unknown>;
}

/** Two versions at once, each for a share of people. */
export function SplitBox({ id, splits, versions, onChange }: Given) {
  const t = useTranslations("adminPrompts");
  const { start, end, errors, isBusy } = useSplits(id, onChange);
  const running = splits.find(({ ended_at }) => ended_at === null);
  const past = splits.filter(({ ended_at }) => ended_at !== null);
  const others = versions.filter(({ is_shown }) => !is_shown);
  const isShown = others.length < versions.length;
  return (
    <section aria-labelledby="split-heading" className="flex max-w-3xl flex-col gap-4 pt-12">
      <h2 id="split-heading" className="display text-2xl">
        {t("split.title")}
      </h2>
      {running ? (
        <RunningSplit split={running} isBusy={isBusy} onEnd={(keep) => void end(running.id, keep)} />
      ) : isShown && others.length > 0 ? (
        <StartForm
          versions={others}
          error={errors.share}
          isBusy={isBusy}
          onStart={(split) => void start(split)}
        />
      ) : (
        <p className="text-muted">{t("split.about")}</p>
      )}
      <ProblemNote problem={errors.form ?? errors.version} />
      {past.length > 0 ? (
        <ul aria-label={t("split.earlier")} className="divide-y text-sm">
          {past.map(({ id: splitId, tried, against, outcome, started_at: startedAt }) => (
            <li key={splitId} className="flex flex-wrap justify-between gap-x-4 py-2">
              <span>
                {t(`ended.${outcome ?? "overtaken"}`, { tried: tried.version, against: against.version })}
              </span>
              <span className="text-muted">
                <Moment at={startedAt} />
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
  /** What is wrong with the share. */
  error: string | undefined;
  isBusy: boolean;
  onStart: (split: StartSplit) => void;
}

function StartForm({ versions, error, isBusy, onStart }: FormGiven) {
  const t = useTranslations("adminPrompts.split");
  const [version, setVersion] = useChosenVersion(versions);
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
        label={t("which")}
        versions={versions}
        chosen={version}
        onChoose={setVersion}
      />
      <Field id="split-share" label={t("share")} error={error} hint={t("shareHint")}>
        <input
          id="split-share"
          type="number"
          min={1}
          max={99}
          value={share}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy("split-share", { error: Boolean(error), hint: true })}
          onChange={(event) => setShare(event.target.value)}
          className={inputClass}
        />
      </Field>
      <Button type="submit" className="sm:mt-8" disabled={isBusy}>
        {t("begin")}
      </Button>
    </form>
  );
}

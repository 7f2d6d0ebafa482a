"use client";
import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { PromptSchedule } from "@/lib/prompts/admin/contract";
import type { PromptVersion } from "@/lib/prompts/contract";
import { momentIn, momentOf } from "./schedule-words";
import { useChosenVersion } from "./use-chosen-version";
import { useSchedule } from "./use-schedule";
import { VersionField } from "./version-field";

interface Given {
  id: string;
  schedule: PromptSchedule | null;
  /** The newest first. */
  versions: PromptVersion[];
}

/** When a version goes live by itself: set, changed, cancelled. */
export function ScheduleBox({ id, schedule, versions }: Given) {
  const t = useTranslations("adminPrompts");
  const dates = useDates();
  const { set, cancel, errors, said, isBusy } = useSchedule(id, schedule);
  const zone = useTimeZone();
  const [isChanging, setChanging] = useState(false);
  const hidden = versions.filter(({ is_shown }) => !is_shown);
  const newest = versions[0]?.version ?? 0;
  const close = () => setChanging(false);
  return (
    <section aria-labelledby="schedule-heading" className="flex max-w-3xl flex-col gap-4 pt-12">
      <h2 id="schedule-heading" className="display text-2xl">
        {t("schedule.title")}
      </h2>
      {schedule ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-2xl border bg-raised px-5 py-4">
          <CalendarClock className="size-5 text-accent" aria-hidden="true" />
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-medium">{t("schedule.set", { version: schedule.version })}</p>
            <p className="text-sm text-muted">{momentIn(schedule.at, zone, { dates, t })}</p>
            {newest > schedule.version ? (
              <p className="pt-1 text-sm text-warn">{t("schedule.newer", { version: newest })}</p>
            ) : null}
          </div>
          <div className="flex gap-2">
            <Button className="min-h-9 text-sm" onClick={() => setChanging((now) => !now)}>
              {t("schedule.change")}
            </Button>
            <Button className="min-h-9 text-sm" disabled={isBusy} onClick={() => void cancel().then(close)}>
              {t("schedule.cancel")}
            </Button>
          </div>
        </div>
      ) : null}
      {hidden.length === 0 ? (
        <p className="text-muted">{t("schedule.onlyOne")}</p>
      ) : schedule && !isChanging ? null : (
        <ScheduleForm
          key={schedule?.at}
          first={schedule}
          versions={hidden}
          zone={zone}
          errors={errors}
          isBusy={isBusy}
          onSet={(version, at) => void set(version, at).then((isSet) => isSet && close())}
        />
      )}
      <ProblemNote problem={errors.form ?? errors.version} />
      <p role="status" className="text-sm text-accent empty:hidden">
        {said}
      </p>
    </section>
  );
}

interface FormGiven {
  first: PromptSchedule | null;
  versions: PromptVersion[];
  zone: string;
  errors: Record<string, string>;
  isBusy: boolean;
  onSet: (version: number, at: string) => void;
}

function ScheduleForm({ first, versions, zone, errors, isBusy, onSet }: FormGiven) {
  const t = useTranslations("adminPrompts");
  const dates = useDates();
  const [version, setVersion] = useChosenVersion(versions, first?.version);
  const [local, setLocal] = useState("");
  const at = momentOf(local);
  return (
    <form
      noValidate
      className="grid gap-4 sm:grid-cols-[1fr_1.2fr_auto] sm:items-start"
      onSubmit={(event) => {
        event.preventDefault();
        if (at) onSet(version, at);
      }}
    >
      <VersionField
        id="schedule-version"
        label={t("schedule.which")}
        versions={versions}
        chosen={version}
        onChoose={setVersion}
      />
      <Field
        id="schedule-at"
        label={t("schedule.when")}
        error={errors.at}
        hint={at ? momentIn(at, zone, { dates, t }) : t("schedule.zone", { zone })}
      >
        <input
          id="schedule-at"
          type="datetime-local"
          value={local}
          aria-invalid={errors.at ? true : undefined}
          aria-describedby={errors.at ? "schedule-at-error schedule-at-hint" : "schedule-at-hint"}
          onChange={(event) => setLocal(event.target.value)}
          className={inputClass}
        />
      </Field>
      <Button type="submit" className="sm:mt-8" disabled={isBusy || !at}>
        {first ? t("schedule.changeTime") : t("schedule.go")}
      </Button>
    </form>
  );
}

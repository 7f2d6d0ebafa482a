"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Field, inputClass } from "@/components/ui/field";
import { useNumbers } from "@/components/ui/numbers";
import type { VersionEffect } from "@/lib/prompts/admin/contract";
import { ShareBar } from "./share-bar";
import { withDigits } from "./with-digits";

/** Any two versions side by side. */
export function CompareVersions({ versions }: { versions: VersionEffect[] }) {
  const t = useTranslations("adminPrompts.compare");
  const [chosen, setChosen] = useState<[number, number]>([0, 1]);
  if (versions.length < 2) return null;
  const pair = chosen.flatMap((place) => versions[place] ?? []);
  return (
    <section aria-labelledby="compare-heading" className="pt-12">
      <h2 id="compare-heading" className="display pb-4 text-2xl">
        {t("title")}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["first", "second"] as const).map((which, side) => (
          <div key={which} className="flex flex-col gap-4 rounded-2xl border bg-raised p-5">
            <Field id={`compare-${which}`} label={t(which)}>
              <select
                id={`compare-${which}`}
                value={chosen[side]}
                onChange={({ target: { value } }) =>
                  setChosen(([one, two]) => (side === 0 ? [Number(value), two] : [one, Number(value)]))
                }
                className={inputClass}
              >
                {versions.map(({ prompt_id, title, version }, place) => (
                  <option key={`${prompt_id}-${version}`} value={place}>
                    {t("version", { title, version })}
                  </option>
                ))}
              </select>
            </Field>
            {pair[side] ? <Figures of={pair[side]} /> : null}
          </div>
        ))}
      </div>
    </section>
  );
}

function Figures({ of }: { of: VersionEffect }) {
  const t = useTranslations("adminPrompts");
  const { inFull } = useNumbers();
  const format = useFormatter();
  const per = (count: number) =>
    of.conversations > 0 ? format.number(count / of.conversations, withDigits(2)) : "–";
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-sm">
      <dt className="text-muted">{t("figures.helpful")}</dt>
      <dd>
        <ShareBar helped={of.helped} />
      </dd>
      <dt className="text-muted">{t("figures.uses")}</dt>
      <dd className="tabular-nums">{inFull(of.uses)}</dd>
      <dt className="text-muted">{t("compare.writtenAnew")}</dt>
      <dd className="tabular-nums">{per(of.regenerations)}</dd>
      <dt className="text-muted">{t("compare.messages")}</dt>
      <dd className="tabular-nums">
        {of.mean_length === null ? "–" : format.number(of.mean_length, withDigits(1))}
      </dd>
      <dt className="text-muted">{t("compare.facts")}</dt>
      <dd className="tabular-nums">{per(of.facts)}</dd>
      <dt className="text-muted">{t("compare.followUps")}</dt>
      <dd className="tabular-nums">{per(of.follow_ups)}</dd>
    </dl>
  );
}

"use client";
import { useState } from "react";
import { Field, inputClass } from "@/components/ui/field";
import type { VersionEffect } from "@/lib/prompts/admin/contract";
import { ShareBar } from "./share-bar";

const nameOf = ({ title, version }: VersionEffect) => `${title} · version ${version}`;

/** Any two versions side by side. */
export function CompareVersions({ versions }: { versions: VersionEffect[] }) {
  const [chosen, setChosen] = useState<[number, number]>([0, 1]);
  if (versions.length < 2) return null;
  const pair = chosen.flatMap((place) => versions[place] ?? []);
  return (
    <section aria-labelledby="compare-heading" className="pt-12">
      <h2 id="compare-heading" className="display pb-4 text-2xl">
        Side by side
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["first", "second"] as const).map((which, side) => (
          <div key={which} className="flex flex-col gap-4 rounded-2xl border bg-raised p-5">
            <Field id={`compare-${which}`} label={which === "first" ? "This version" : "That version"}>
              <select
                id={`compare-${which}`}
                value={chosen[side]}
                onChange={({ target: { value } }) =>
                  setChosen(([one, two]) => (side === 0 ? [Number(value), two] : [one, Number(value)]))
                }
                className={inputClass}
              >
                {versions.map((version, place) => (
                  <option key={nameOf(version)} value={place}>
                    {nameOf(version)}
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
  const per = (count: number) => (of.conversations > 0 ? (count / of.conversations).toFixed(2) : "–");
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-sm">
      <dt className="text-muted">Helpful</dt>
      <dd>
        <ShareBar helped={of.helped} />
      </dd>
      <dt className="text-muted">Uses</dt>
      <dd className="tabular-nums">{of.uses.toLocaleString("en")}</dd>
      <dt className="text-muted">Answers written anew, a conversation</dt>
      <dd className="tabular-nums">{per(of.regenerations)}</dd>
      <dt className="text-muted">Messages, a conversation</dt>
      <dd className="tabular-nums">{of.mean_length?.toFixed(1) ?? "–"}</dd>
      <dt className="text-muted">Facts learnt, a conversation</dt>
      <dd className="tabular-nums">{per(of.facts)}</dd>
    </dl>
  );
}

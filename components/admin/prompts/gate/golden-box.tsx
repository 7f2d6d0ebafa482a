"use client";
import { Pencil, Plus, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Slot } from "@/lib/prompts/contract";
import type { Expectations, Golden } from "@/lib/prompts/gate/contract";
import { GoldenForm } from "./golden-form";
import { useGoldens } from "./use-goldens";

interface Given {
  id: string;
  first: Golden[];
  /** Of the newest version. */
  slots: Slot[];
}

/** What each version is tried with before people see it. */
export function GoldenBox({ id, first, slots }: Given) {
  const t = useTranslations("adminPrompts.golden");
  const { goldens, problem, save, drop } = useGoldens(id, first);
  const [open, setOpen] = useState<Golden | "new" | null>(null);
  return (
    <section aria-labelledby="golden-heading" className="flex max-w-3xl flex-col gap-4 pt-12">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="golden-heading" className="display text-2xl">
          {t("title")}
        </h2>
        <Button className="min-h-9 text-sm" onClick={() => setOpen("new")}>
          <Plus className="size-4" aria-hidden="true" /> {t("add")}
        </Button>
      </div>
      <ProblemNote problem={problem} />
      {goldens.length === 0 ? (
        <p className="rounded-2xl border border-dashed px-5 py-6 text-muted">{t("none")}</p>
      ) : (
        <ul className="divide-y rounded-2xl border bg-raised">
          {goldens.map((golden) => (
            <li key={golden.id} className="flex items-center gap-3 px-4 py-3">
              <div className="min-w-0 flex-1">
                <p className="font-medium wrap-anywhere">{golden.name}</p>
                <Expects of={golden.expects} />
              </div>
              {golden.is_premade ? (
                <span className="text-sm whitespace-nowrap text-muted">{t("premade")}</span>
              ) : (
                <div className="flex">
                  <IconButton label={t("change", { name: golden.name })} onClick={() => setOpen(golden)}>
                    <Pencil className="size-4.5" aria-hidden="true" />
                  </IconButton>
                  <IconButton label={t("drop", { name: golden.name })} onClick={() => void drop(golden.id)}>
                    <Trash2 className="size-4.5" aria-hidden="true" />
                  </IconButton>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <GoldenForm
          first={open === "new" ? null : open}
          slots={slots}
          onSave={async (words) => {
            await save(words, open === "new" ? null : open.id);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}

function Expects({ of: { mentions, avoids, asks, shortest, longest } }: { of: Expectations }) {
  const t = useTranslations("adminPrompts.golden");
  const format = useFormatter();
  const listed = (words: string[]) => format.list(words, { type: "unit" });
  const parts = [
    t("length", { shortest, longest }),
    mentions.length > 0 ? t("mentions", { words: listed(mentions) }) : "",
    avoids.length > 0 ? t("avoids", { words: listed(avoids) }) : "",
    asks ? t("asks") : "",
  ];
  return <p className="text-sm text-muted wrap-anywhere">{parts.filter(Boolean).join(" · ")}</p>;
}

"use client";
import { Pencil, Plus, Trash2 } from "lucide-react";
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
  const { goldens, problem, save, drop } = useGoldens(id, first);
  const [open, setOpen] = useState<Golden | "new" | null>(null);
  return (
    <section aria-labelledby="golden-heading" className="flex max-w-3xl flex-col gap-4 pt-12">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="golden-heading" className="display text-2xl">
          Golden conversations
        </h2>
        <Button className="min-h-9 text-sm" onClick={() => setOpen("new")}>
          <Plus className="size-4" aria-hidden="true" /> Add one
        </Button>
      </div>
      <ProblemNote problem={problem} />
      {goldens.length === 0 ? (
        <p className="rounded-2xl border border-dashed px-5 py-6 text-muted">
          A golden conversation says how somebody fills the blanks and what a good answer holds; every new
          version is tried with it before people see it. Until there is one, versions are tried with sample
          answers.
        </p>
      ) : (
        <ul className="divide-y rounded-2xl border bg-raised">
          {goldens.map((golden) => (
            <li key={golden.id} className="flex items-center gap-3 px-4 py-3">
              <div className="min-w-0 flex-1">
                <p className="font-medium wrap-anywhere">{golden.name}</p>
                <p className="text-sm text-muted wrap-anywhere">{expectsWords(golden.expects)}</p>
              </div>
              {golden.is_premade ? (
                <span className="text-sm whitespace-nowrap text-muted">Comes with the product</span>
              ) : (
                <div className="flex">
                  <IconButton label={`Change “${golden.name}”`} onClick={() => setOpen(golden)}>
                    <Pencil className="size-4.5" aria-hidden="true" />
                  </IconButton>
                  <IconButton label={`Take “${golden.name}” away`} onClick={() => void drop(golden.id)}>
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

function expectsWords({ mentions, avoids, asks, shortest, longest }: Expectations): string {
  return [
    `${shortest} to ${longest.toLocaleString("en")} words`,
    mentions.length > 0 ? `mentions ${mentions.join(", ")}` : "",
    avoids.length > 0 ? `avoids ${avoids.join(", ")}` : "",
    asks ? "asks something" : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

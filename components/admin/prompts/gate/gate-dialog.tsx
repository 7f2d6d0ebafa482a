"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, inputClass } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Gate } from "@/lib/prompts/gate/contract";
import { GateProgress } from "./gate-progress";
import { GateResult } from "./gate-result";
import { useGate } from "./use-gate";

interface Given {
  id: string;
  version: number;
  /** Shows it to people. Throws what is refused. */
  onPublish: () => Promise<void>;
  onClose: () => void;
}

/** What stands between a version and people: its checks, and a reason where they block it. */
export function GateDialog({ id, version, onPublish, onClose }: Given) {
  const t = useTranslations("adminPrompts.gate");
  const { gate, problem, isBusy, check, pass } = useGate(id, version);
  const act = actOf(gate);
  return (
    <Dialog isSticky labelledBy="gate-title" onClose={onClose} className="max-w-3xl">
      <div className="flex flex-col gap-5 p-6 sm:p-7">
        <h2 id="gate-title" className="display text-[1.7rem]">
          {t("title", { version })}
        </h2>
        {gate ? <GateProgress gate={gate} /> : <Before isKnown={gate === null} />}
        {gate && act !== "wait" ? <GateResult gate={gate} /> : null}
        {act === "override" ? (
          <Override isBusy={isBusy} onOverride={(reason) => void pass(reason, onPublish)} />
        ) : null}
        <ProblemNote problem={problem} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="bare" onClick={onClose}>
            {t("notNow")}
          </Button>
          {act === "wait" ? null : (
            <Button look={gate ? "quiet" : "solid"} disabled={isBusy} onClick={() => void check()}>
              {gate ? t("again") : t("run")}
            </Button>
          )}
          {act === "publish" ? (
            <Button look="solid" disabled={isBusy} onClick={() => void pass(null, onPublish)}>
              {t("publish")}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}

/** What can be done beside checking. */
function actOf(gate: Gate | null | undefined): "wait" | "check" | "publish" | "override" {
  if (gate === undefined || gate?.state === "running") return "wait";
  if (gate === null) return "check";
  if (gate.is_open) return "publish";
  return gate.is_outdated ? "check" : "override";
}

function Before({ isKnown }: { isKnown: boolean }) {
  const t = useTranslations("adminPrompts.gate");
  return <p className="text-muted">{isKnown ? t("before") : t("looking")}</p>;
}

function Override({ isBusy, onOverride }: { isBusy: boolean; onOverride: (reason: string) => void }) {
  const t = useTranslations("adminPrompts.gate");
  const [reason, setReason] = useState("");
  return (
    <div className="flex flex-col gap-3 rounded-2xl border border-danger/40 p-4">
      <Field id="gate-reason" label={t("reason")} hint={t("reasonHint")}>
        <textarea
          id="gate-reason"
          rows={2}
          maxLength={500}
          value={reason}
          aria-describedby="gate-reason-hint"
          onChange={(event) => setReason(event.target.value)}
          className={inputClass}
        />
      </Field>
      <Button
        look="danger"
        className="self-end"
        disabled={isBusy || reason.trim() === ""}
        onClick={() => onOverride(reason)}
      >
        {t("override")}
      </Button>
    </div>
  );
}

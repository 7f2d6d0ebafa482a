"use client";
import { Sparkle } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { orMissing } from "@/components/ui/or-missing";
import { Popover } from "@/components/ui/popover";
import type { Advisor } from "./advisor";

// Loaded when somebody is about to open it.
const loadExplained = orMissing(() => import("./model-explained").then((file) => file.ModelExplained));
const ModelExplained = dynamic(loadExplained);

/** Who answers here, and how that can be changed. */
export function ModelNote({ advisor }: { advisor: Advisor }) {
  const t = useTranslations("layout.advisor");
  const label = advisor.isOffline ? t("offline") : advisor.label;
  return (
    <Popover
      isUp
      onIntent={() => void loadExplained()}
      label={t("label", { advisor: label })}
      buttonClassName="flex min-h-10 w-full items-center gap-3 rounded-lg px-3 text-start text-[0.88rem] text-muted hover:bg-tint hover:text-ink"
      className="w-80 max-w-[90vw] p-5"
      button={
        <>
          <Sparkle
            className={`size-4 ${advisor.isOffline ? "text-warn" : "text-accent"}`}
            aria-hidden="true"
          />
          <span className="truncate">{label}</span>
        </>
      }
    >
      {() => <ModelExplained advisor={advisor} />}
    </Popover>
  );
}
